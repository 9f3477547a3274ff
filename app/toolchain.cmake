# SPDX-License-Identifier: GPL-3.0-or-later
# Flags that every target of Headsup shares, in one INTERFACE target, and the helpers that make a rebuild cheap.

add_library(headsup_flags INTERFACE)
target_compile_options(headsup_flags INTERFACE
    -Wall -Wextra -Wpedantic -Wconversion -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual -Wimplicit-fallthrough)
if(HEADSUP_WERROR)
    target_compile_options(headsup_flags INTERFACE -Werror)
endif()
target_compile_definitions(headsup_flags INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING QT_NO_KEYWORDS QT_NO_FOREACH
    QT_DISABLE_DEPRECATED_BEFORE=0x060400 JSON_USE_IMPLICIT_CONVERSIONS=0 HEADSUP_VERSION="${PROJECT_VERSION}")
target_include_directories(headsup_flags INTERFACE ${PROJECT_SOURCE_DIR}/app ${PROJECT_SOURCE_DIR})

if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU" AND (HEADSUP_SANITIZE OR NOT CMAKE_BUILD_TYPE STREQUAL "Debug"))
    add_compile_options(-Wno-maybe-uninitialized) # GCC 12 sees ghosts in optimised and in instrumented code
endif()
if(HEADSUP_SANITIZE)
    add_compile_options(-fsanitize=${HEADSUP_SANITIZE} -fno-omit-frame-pointer -fno-sanitize-recover=undefined -O1)
    add_link_options(-fsanitize=${HEADSUP_SANITIZE})
endif()

find_program(HEADSUP_CCACHE ccache)
if(HEADSUP_CCACHE)
    set(CMAKE_CXX_COMPILER_LAUNCHER ${CMAKE_COMMAND} -E env
        CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime
        CCACHE_BASEDIR=${PROJECT_SOURCE_DIR} CCACHE_NOHASHDIR=1 ${HEADSUP_CCACHE})
endif()
find_program(HEADSUP_MOLD mold)
if(HEADSUP_MOLD)
    add_link_options(-fuse-ld=mold)
endif()
if(HEADSUP_PCH AND CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
    add_compile_options(-fpch-preprocess) # lets ccache cache files that use a precompiled header
endif()

# One precompiled header for the core and one for the window; the libraries reuse them.
if(HEADSUP_PCH)
    file(WRITE ${CMAKE_BINARY_DIR}/pch/empty.cpp "")
    add_library(headsup_pch STATIC ${CMAKE_BINARY_DIR}/pch/empty.cpp)
    set_target_properties(headsup_pch PROPERTIES AUTOMOC OFF)
    target_link_libraries(headsup_pch PUBLIC headsup_flags Qt6::Core)
    target_precompile_headers(headsup_pch PRIVATE
        <QByteArray> <QCoreApplication> <QDateTime> <QHash> <QList> <QObject> <QString> <QStringList> <QVariant>
        <algorithm> <chrono> <cstdint> <functional> <memory> <optional> <span> <string> <utility> <variant> <vector>)
    add_library(headsup_uipch STATIC ${CMAKE_BINARY_DIR}/pch/empty.cpp)
    set_target_properties(headsup_uipch PROPERTIES AUTOMOC OFF)
    target_link_libraries(headsup_uipch PUBLIC headsup_flags Qt6::Core Qt6::Widgets)
    target_precompile_headers(headsup_uipch PRIVATE <QtWidgets> <memory> <optional> <variant> <vector>)
endif()
