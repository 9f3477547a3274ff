// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"

#include <utility>
#include <variant>

namespace headsup::domain {

/// Wraps an error on its way into a Result: `return Err{ErrorCode::FileMissing, path};`
struct Err
{
    Error error;
    template<class... Details>
    explicit Err(ErrorCode code, Details&&... details)
        : error{code, QStringList{QString(std::forward<Details>(details))...}}
    {
    }
    explicit Err(Error e)
        : error(std::move(e))
    {
    }
};

/// A value or the reason why there is none. Must be looked at.
template<class T>
class [[nodiscard]] Result
{
public:
    Result(T value)
        : m_content(std::in_place_index<0>, std::move(value))
    {
    }
    Result(Err err)
        : m_content(std::in_place_index<1>, std::move(err.error))
    {
    }

    [[nodiscard]] bool ok() const { return m_content.index() == 0; }
    explicit operator bool() const { return ok(); }
    [[nodiscard]] T& value() & { return std::get<0>(m_content); }
    [[nodiscard]] const T& value() const& { return std::get<0>(m_content); }
    [[nodiscard]] T&& value() && { return std::get<0>(std::move(m_content)); }
    T& operator*() & { return value(); }
    const T& operator*() const& { return value(); }
    T&& operator*() && { return std::get<0>(std::move(m_content)); }
    T* operator->() { return &value(); }
    const T* operator->() const { return &value(); }
    [[nodiscard]] const Error& error() const { return std::get<1>(m_content); }
    /// The error, ready to be returned from a function with another value type.
    [[nodiscard]] Err err() const { return Err{error()}; }

private:
    std::variant<T, Error> m_content;
};

template<>
class [[nodiscard]] Result<void>
{
public:
    Result() = default;
    Result(Err err)
        : m_error(std::move(err.error))
        , m_ok(false)
    {
    }
    [[nodiscard]] bool ok() const { return m_ok; }
    explicit operator bool() const { return m_ok; }
    [[nodiscard]] const Error& error() const { return m_error; }
    [[nodiscard]] Err err() const { return Err{m_error}; }

private:
    Error m_error;
    bool m_ok = true;
};

} // namespace headsup::domain
