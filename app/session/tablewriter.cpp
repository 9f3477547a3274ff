// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/tablewriter.h"

#include "csv/csvwriter.h"
#include "csv/targetfile.h"
#include "session/sheetwriter.h"

#include <QFile>
#include <QSaveFile>

namespace headsup::session {

using domain::Err;
using domain::ErrorCode;
using domain::Result;

namespace {

class CsvTable final : public TableWriter
{
public:
    CsvTable(std::unique_ptr<QSaveFile> file, QString path, std::vector<bool> shown)
        : TableWriter(std::move(shown))
        , m_path(std::move(path))
        , m_file(std::move(file))
        , m_writer(*m_file)
    {
    }
    [[nodiscard]] Result<void> finish() override
    {
        if (const auto written = m_writer.finish(m_path); !written)
            return written.err();
        if (!m_file->commit())
            return Err{ErrorCode::FileUnwritable, m_path, m_file->errorString()};
        return {};
    }

protected:
    void write(Kind kind, QByteArrayView utf8) override
    {
        kind == Kind::Id ? m_writer.quoted(utf8) : m_writer.utf8(utf8);
    }
    void writeNumber(qint64 value) override { m_writer.number(value); }
    void writeTime(domain::Instant at) override { m_writer.time(at); }
    void writeEnd() override { m_writer.endRow(); }

private:
    QString m_path;
    std::unique_ptr<QSaveFile> m_file;
    csv::CsvWriter m_writer;
};

Result<std::vector<bool>> shownOf(const QStringList& header, const QStringList& columns)
{
    for (const auto& name : columns) {
        if (!header.contains(name))
            return Err{ErrorCode::InvalidValue, name, header.join(QStringLiteral(", "))};
    }
    std::vector<bool> shown;
    for (const auto& name : header)
        shown.push_back(columns.isEmpty() || columns.contains(name));
    return shown;
}

Result<std::unique_ptr<TableWriter>> openCsv(const QString& path, std::vector<bool> shown)
{
    auto file = std::make_unique<QSaveFile>(path);
    if (!file->open(QIODevice::WriteOnly))
        return Err{ErrorCode::FileUnwritable, path, file->errorString()};
    file->setPermissions(QFile::ReadOwner | QFile::WriteOwner); // people's data, and tokens
    return std::unique_ptr<TableWriter>(new CsvTable(std::move(file), path, std::move(shown)));
}

} // namespace

bool TableWriter::isShown()
{
    return m_column < m_shown.size() ? m_shown[m_column++] : true;
}

void TableWriter::cell(Kind kind, QByteArrayView utf8)
{
    if (isShown())
        write(kind, utf8);
}

void TableWriter::number(qint64 value)
{
    if (isShown())
        writeNumber(value);
}

void TableWriter::time(domain::Instant at)
{
    if (isShown())
        writeTime(at);
}

void TableWriter::endRow()
{
    m_column = 0;
    writeEnd();
}

Result<std::unique_ptr<TableWriter>> openTable(
    const QString& path, const QStringList& header, const QStringList& columns)
{
    if (const auto target = csv::checkTarget(path); !target)
        return target.err();
    const auto shown = shownOf(header, columns);
    if (!shown)
        return shown.err();
    auto table =
        path.endsWith(u".xlsx", Qt::CaseInsensitive) ? openSheet(path, *shown) : openCsv(path, *shown);
    if (!table)
        return table.err();
    for (const auto& name : header)
        (*table)->text(name);
    (*table)->endRow();
    return table;
}

} // namespace headsup::session
