// SPDX-License-Identifier: GPL-3.0-or-later
#include "csv/rejectwriter.h"

#include "csv/targetfile.h"

#include "csv/columnmap.h"

#include <algorithm>

namespace headsup::csv {

using domain::Err;
using domain::ErrorCode;
using domain::Result;

namespace {

// What no text has would make the file unreadable again; the sign shows where it stood.
QString withoutControls(QString text)
{
    for (auto& unit : text) {
        if (unit < u' ' && unit != u'\t' && unit != u'\n' && unit != u'\r')
            unit = QChar::ReplacementCharacter;
    }
    return text;
}

} // namespace

RejectWriter::RejectWriter(QString path, QStringList header, char separator)
    : m_path(std::move(path))
    , m_header(std::move(header))
    , m_separator(separator)
    , m_file(m_path)
{
    for (qsizetype i = 0; i < m_header.size(); ++i) {
        if (m_header[i] == kRejectRowHeader || m_header[i] == kRejectReasonHeader)
            m_left.insert(i);
    }
}

Result<void> RejectWriter::open()
{
    if (const auto target = checkTarget(m_path); !target)
        return target;
    if (!m_file.open(QIODevice::WriteOnly))
        return Err{ErrorCode::FileUnwritable, m_path, m_file.errorString()};
    m_file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner); // it holds tokens
    m_writer = std::make_unique<CsvWriter>(m_file, WriterOptions{.separator = m_separator});
    for (qsizetype i = 0; i < m_header.size(); ++i) {
        if (!m_left.contains(i))
            m_writer->field(m_header[i]);
    }
    m_writer->row({kRejectRowHeader.toString(), kRejectReasonHeader.toString()});
    return {};
}

void RejectWriter::write(const Reject& reject)
{
    for (qsizetype i = 0; i < m_header.size(); ++i) {
        if (!m_left.contains(i))
            m_writer->field(withoutControls(reject.fields.value(i)));
    }
    m_writer->number(reject.row);
    m_writer->field(sentence(reject));
    // Cells beyond the header stand last, where they show without pushing the others aside.
    for (qsizetype i = m_header.size(); i < reject.fields.size(); ++i)
        m_writer->field(withoutControls(reject.fields[i]));
    m_writer->endRow();
}

Result<void> RejectWriter::commit()
{
    if (const auto written = m_writer->finish(m_path); !written)
        return written;
    if (!m_file.commit())
        return Err{ErrorCode::FileUnwritable, m_path, m_file.errorString()};
    return {};
}

} // namespace headsup::csv
