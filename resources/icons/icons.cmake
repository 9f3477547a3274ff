# SPDX-License-Identifier: GPL-3.0-or-later
# The icons that are compiled into the window, as :/headsup/icons/NAME.svg.
set(HEADSUP_ICONS
    arrow-right ask-again back bell box calendar campaigns check chevron-down chevron-left
    chevron-right chevron-up circle clipboard clock close copy cross edit export external filter
    half-circle health help hourglass import info link lock megaphone minus moon more news page pause
    people person phone play plus price question rehearsal reply reports retry search send settings
    sort-down sort-up star stop store sun tag template ticket today topics trash undo variable warning
    org.headsup.Headsup)
list(TRANSFORM HEADSUP_ICONS APPEND .svg)
list(TRANSFORM HEADSUP_ICONS PREPEND ${PROJECT_SOURCE_DIR}/resources/icons/)
