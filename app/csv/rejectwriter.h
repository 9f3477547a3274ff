// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "csv/csvwriter.h"
#include "csv/reject.h"

#include <QSaveFile>
#include <QSet>
#include <memory>

namespace headsup::csv {

/// Writes refused rows as CSV with the columns they came with and two more, the row number and the reason. A
/// person can mend the file and import it again; the two columns are not read then. Complete or not there at
/// all: nothing is in place before commit().
class RejectWriter
{
public:
    RejectWriter(QString path, QStringList header, char separator);
    [[nodiscard]] domain::Result<void> open();
    void write(const Reject& reject);
    [[nodiscard]] domain::Result<void> commit();

private:
    QString m_path;
    QStringList m_header;
    QSet<qsizetype> m_left; ///< columns of an earlier file of rejects
    char m_separator;
    QSaveFile m_file;
    std::unique_ptr<CsvWriter> m_writer;
};

} // namespace headsup::csv
