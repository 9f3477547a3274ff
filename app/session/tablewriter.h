// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/instant.h"
#include "domain/result.h"

#include <QByteArrayView>
#include <QString>
#include <QStringList>
#include <memory>
#include <vector>

namespace headsup::session {

/// A table that is written cell by cell into a file beside its target, which appears whole or not at all,
/// 0600. The kind of file follows from the name: .xlsx, or CSV.
class TableWriter
{
public:
    virtual ~TableWriter() = default;
    TableWriter(const TableWriter&) = delete;
    TableWriter& operator=(const TableWriter&) = delete;

    /// Cells in the order of the header; those of columns that nobody chose are passed over.
    void text(QByteArrayView utf8) { cell(Kind::Text, utf8); }
    void text(const QByteArray& utf8) { cell(Kind::Text, utf8); }
    void text(const QString& text) { cell(Kind::Text, text.toUtf8()); }
    /// Digits or a token: text under all circumstances, never a number, never a formula.
    void id(QByteArrayView utf8) { cell(Kind::Id, utf8); }
    void id(const QString& text) { cell(Kind::Id, text.toUtf8()); }
    void number(qint64 value);
    void time(domain::Instant at);
    void endRow();
    /// FileUnwritable, with the reason.
    [[nodiscard]] virtual domain::Result<void> finish() = 0;

protected:
    enum class Kind { Text, Id };
    explicit TableWriter(std::vector<bool> shown)
        : m_shown(std::move(shown))
    {
    }
    virtual void write(Kind kind, QByteArrayView utf8) = 0;
    virtual void writeNumber(qint64 value) = 0;
    virtual void writeTime(domain::Instant at) = 0;
    virtual void writeEnd() = 0;

private:
    void cell(Kind kind, QByteArrayView utf8);
    [[nodiscard]] bool isShown();
    std::vector<bool> m_shown; ///< by column
    size_t m_column = 0;
};

/// Opens a table with the chosen columns of the header, all where none are chosen; they keep the order of
/// the header. InvalidValue for a column that there is not, FileUnwritable.
[[nodiscard]] domain::Result<std::unique_ptr<TableWriter>> openTable(
    const QString& path, const QStringList& header, const QStringList& columns);
/// Rows of a sheet, header included, that a spreadsheet program takes.
inline constexpr qint64 kSheetRows = 1'048'576;

} // namespace headsup::session
