// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/sheetwriter.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryFile>
#include <cstdio>
#include <xlsxwriter.h>

namespace headsup::session {

using domain::Err;
using domain::ErrorCode;
using domain::Result;

namespace {

constexpr qsizetype kLongestCell = 32'000; ///< UTF-8 bytes, surely below the 32,767 letters of a cell

class Sheet final : public TableWriter
{
public:
    Sheet(lxw_workbook* book, QString part, QString path, std::vector<bool> shown)
        : TableWriter(std::move(shown))
        , m_book(book)
        , m_sheet(workbook_add_worksheet(book, nullptr))
        , m_part(std::move(part))
        , m_path(std::move(path))
    {
    }
    ~Sheet() override
    {
        if (m_book)
            (void)workbook_close(m_book);
        QFile::remove(m_part);
    }
    [[nodiscard]] Result<void> finish() override
    {
        if (m_row > kSheetRows)
            return Err{ErrorCode::FileUnwritable, m_path,
                QCoreApplication::translate("Export", "a spreadsheet takes 1,048,576 rows and there are %1; "
                                                      "save them as CSV, or topic by topic")
                    .arg(m_row)};
        const auto closed = workbook_close(std::exchange(m_book, nullptr));
        if (m_problem == LXW_NO_ERROR && closed != LXW_NO_ERROR)
            m_problem = closed;
        if (m_problem != LXW_NO_ERROR)
            return Err{ErrorCode::FileUnwritable, m_path, QString::fromUtf8(lxw_strerror(m_problem))};
        if (std::rename(QFile::encodeName(m_part).constData(), QFile::encodeName(m_path).constData()) != 0)
            return Err{ErrorCode::FileUnwritable, m_path,
                QCoreApplication::translate("Export", "it could not be put in its place")};
        return {};
    }

protected:
    void write(Kind /*kind*/, QByteArrayView utf8) override
    {
        const auto column = m_column++;
        if (!fits() || utf8.isEmpty())
            return;
        auto text = utf8.toByteArray();
        if (text.size() > kLongestCell)
            text = QString::fromUtf8(text).left(kLongestCell / 4).toUtf8();
        note(worksheet_write_string(m_sheet, row(), column, text.constData(), nullptr));
    }
    void writeNumber(qint64 value) override
    {
        const auto column = m_column++;
        if (fits())
            note(worksheet_write_number(m_sheet, row(), column, static_cast<double>(value), nullptr));
    }
    void writeTime(domain::Instant at) override { write(Kind::Text, domain::toIso(at).toUtf8()); }
    void writeEnd() override
    {
        ++m_row;
        m_column = 0;
    }

private:
    [[nodiscard]] bool fits() const { return m_row < kSheetRows; }
    [[nodiscard]] lxw_row_t row() const { return static_cast<lxw_row_t>(m_row); }
    void note(lxw_error error)
    {
        if (m_problem == LXW_NO_ERROR)
            m_problem = error;
    }

    lxw_workbook* m_book;
    lxw_worksheet* m_sheet;
    QString m_part;
    QString m_path;
    qint64 m_row = 0;
    lxw_col_t m_column = 0;
    lxw_error m_problem = LXW_NO_ERROR;
};

} // namespace

Result<std::unique_ptr<TableWriter>> openSheet(const QString& path, std::vector<bool> shown)
{
    if (QFileInfo(path).isDir()) {
        return Err{ErrorCode::FileUnwritable, path,
            QCoreApplication::translate("Export", "there is a folder of that name")};
    }
    QTemporaryFile part(path + QStringLiteral(".part")); // a name of its own, and 0600, as the file will be
    part.setAutoRemove(false);
    if (!part.open())
        return Err{ErrorCode::FileUnwritable, path, part.errorString()};
    part.close();
    lxw_workbook_options options{};
    options.constant_memory = LXW_TRUE;
    auto* book = workbook_new_opt(QFile::encodeName(part.fileName()).constData(), &options);
    if (!book) {
        QFile::remove(part.fileName());
        return Err{ErrorCode::FileUnwritable, path, QString()};
    }
    return std::unique_ptr<TableWriter>(new Sheet(book, part.fileName(), path, std::move(shown)));
}

} // namespace headsup::session
