// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/campaigns/campaigndelegates.h"

#include "ui/campaigns/campaignwords.h"
#include "ui/look/metrics.h"
#include "ui/look/palette.h"
#include "ui/look/type.h"
#include "ui/models/campaignmodel.h"
#include "ui/widgets/statechip.h"

namespace headsup::ui {

void CampaignChipDelegate::paint(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    paintBackground(painter, option, index);
    const auto state = index.data(CampaignModel::kStateRole);
    if (!state.isValid())
        return;
    StateChip::paintChip(painter, option.rect.adjusted(kGrid, 0, -kHalfGrid, 0),
        faceOf(static_cast<domain::CampaignState>(state.toInt())), option.palette,
        fontFor(TextRole::CaptionStrong), option.direction);
}

void LinkDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const
{
    RowDelegate::initStyleOption(option, index);
    option->palette.setColor(QPalette::Text, coloursOf(option->palette).accent);
    option->font.setWeight(QFont::DemiBold);
}

} // namespace headsup::ui
