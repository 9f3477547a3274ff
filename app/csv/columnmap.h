// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "csv/fields.h"
#include "domain/result.h"

#include <QList>
#include <QStringList>

namespace headsup::csv {

/// One "FIELD=COLUMN" or "FIELD=VALUE" as a person gave it.
struct Assignment
{
    FieldRef field;
    QString value;
    friend bool operator==(const Assignment&, const Assignment&) = default;
};

/// Reads "first_name=Vorname" or "field:item=Aurora 2". MappingInvalid where it is none.
[[nodiscard]] domain::Result<Assignment> assignmentFromText(const QString& text);

/// Where a field of a record comes from: a column, and a value for rows (or files) without it.
struct Binding
{
    FieldRef field;
    int column = -1; ///< from 0; -1: none, the value is used for every row
    QString value;
    friend bool operator==(const Binding&, const Binding&) = default;
};

struct ColumnMap
{
    QList<Binding> bindings; ///< each field once
    int columns = 0;         ///< that the file has
    QStringList ambiguous;   ///< headers that name the same thing as well as another does, and which nobody
                             ///< chose between; the first column was taken

    [[nodiscard]] const Binding* find(Field field) const; ///< not for topic fields
    /// Fields without which no record can be made and which nothing gives: psid, token, topic, opted_in_at.
    /// Nothing is missing from a list of people.
    [[nodiscard]] QList<Field> missing() const;
    /// A list without tokens, topics and prompts (Chatfuel, Manychat, Mailchimp, HubSpot, Shopify): it tells
    /// names and addresses of people and makes nobody sendable.
    [[nodiscard]] bool isPeopleList() const;
    friend bool operator==(const ColumnMap&, const ColumnMap&) = default;
};

/// Guesses from the headers, then does as told: columns by hand (by header, or by number from 1; an empty
/// column takes the field away) and values for empty or missing cells. MappingInvalid names a column that is
/// not there.
[[nodiscard]] domain::Result<ColumnMap> mapColumns(
    const QStringList& header, const QList<Assignment>& columns = {}, const QList<Assignment>& defaults = {});

/// Whether a first row reads like names of columns rather than like data.
[[nodiscard]] bool namesColumns(const QStringList& firstRow);

/// Columns that our own file of rejects adds and that are not read again.
inline constexpr QStringView kRejectRowHeader = u"headsup_row";
inline constexpr QStringView kRejectReasonHeader = u"headsup_reason";

} // namespace headsup::csv
