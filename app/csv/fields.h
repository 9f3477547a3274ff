// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <array>
#include <optional>

namespace headsup::csv {

/// What a column can hold. The slugs are those of `--map` and of our own exports.
enum class Field {
    Psid,
    Token,
    Topic,
    TopicNumber, ///< a number that stands for a topic in the other tool: "OTN 12"
    TopicKind,
    Prompt,
    OptedInAt,
    ExpiresAt,
    State,
    Sent,    ///< yes or no: another tool used the token
    Deleted, ///< yes or no: the person opted out there
    FirstName,
    LastName,
    Name,
    Locale,
    Timezone,
    Email,
    Phone,
    TopicField, ///< a field of the topic kind, by its own name: "field:price"
};

inline constexpr size_t kFieldCount = static_cast<size_t>(Field::TopicField) + 1;

/// A field, and for TopicField which one.
struct FieldRef
{
    Field field = Field::Psid;
    QString name;
    friend bool operator==(const FieldRef&, const FieldRef&) = default;
};

[[nodiscard]] QString slug(const FieldRef& ref); ///< "opted_in_at", "field:price"
[[nodiscard]] std::optional<FieldRef> fieldFromSlug(QStringView slug);
[[nodiscard]] QString displayName(const FieldRef& ref); ///< translated

/// All fields that can be chosen by hand, in the order of a form; topic fields are added by name.
[[nodiscard]] const std::array<Field, kFieldCount - 1>& pickableFields();

/// A header as it is compared: folded, letters and digits only. "First Name" and "first_name" are the same.
[[nodiscard]] QString normalisedHeader(QStringView header);
/// What a header of this name most likely holds, and how sure that is (lower is surer).
struct HeaderGuess
{
    FieldRef ref;
    int rank = 0;
};
[[nodiscard]] std::optional<HeaderGuess> guessField(QStringView header);

} // namespace headsup::csv
