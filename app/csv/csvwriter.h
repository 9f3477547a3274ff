// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/instant.h"
#include "domain/result.h"

#include <QByteArray>
#include <QIODevice>
#include <QStringView>
#include <array>

namespace headsup::csv {

struct WriterOptions
{
    char separator = ',';
    bool byteOrderMark = true; ///< without it, Excel takes UTF-8 for something else
    bool guardFormulas = true; ///< see guarded(); off for programs that read the file as it is
    bool crlf = true;          ///< as RFC 4180 says
};

/// A spreadsheet runs text that begins with = + - @ tab or CR as a formula (OWASP ASVS 1.2.10). An apostrophe
/// in front makes it text. Our own reader takes that apostrophe away again.
[[nodiscard]] bool needsGuard(QStringView text);
[[nodiscard]] QString guarded(const QString& text);
[[nodiscard]] QString unguarded(const QString& text);

/// Writes CSV (RFC 4180) to a device that somebody else owns and opens. Collects in a buffer; finish()
/// empties it. The first failure of the device is kept and everything after it is dropped.
class CsvWriter
{
public:
    explicit CsvWriter(QIODevice& device, WriterOptions options = {});

    void field(QStringView text);
    void utf8(QByteArrayView text);
    /// "2026-03-12T08:15:00Z", as domain::toIso() writes it.
    void time(domain::Instant at);
    /// An id of digits: always in quotation marks, never guarded, never made a number.
    void id(QStringView digits);
    void id(QByteArrayView digits);
    /// Text that must stay text: always in quotation marks, guarded where it looks like a formula.
    void quoted(QByteArrayView text);
    void number(qint64 value);
    void endRow();
    void row(const QStringList& fields);
    [[nodiscard]] bool ok() const { return m_ok; }
    /// FileUnwritable with the device's reason.
    [[nodiscard]] domain::Result<void> finish(const QString& path);

private:
    void put(QByteArrayView utf8, bool guard, bool quote);
    void flush();

    QIODevice& m_device;
    WriterOptions m_options;
    std::array<bool, 256> m_special{}; ///< bytes that need quotation marks
    QByteArray m_buffer;
    bool m_rowBegun = false;
    bool m_rowEmpty = false; ///< so far the row is one empty field
    bool m_ok = true;
};

} // namespace headsup::csv
