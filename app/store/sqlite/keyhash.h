// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QRandomGenerator>
#include <algorithm>
#include <bit>
#include <cstring>
#include <vector>

namespace headsup::store::sqlite {

/// 128 bits that stand for a text in memory. Keyed anew in each program, so no file can aim at two texts with
/// the same key; two of a million meet by chance once in 10^26 imports. a is never 0.
struct Key
{
    quint64 a = 0;
    quint64 b = 0;
    friend bool operator==(const Key&, const Key&) = default;
};

/// SipHash-1-3 with 128 bits of output (Aumasson and Bernstein).
class KeyHash
{
public:
    KeyHash()
        : m_key{QRandomGenerator::system()->generate64(), QRandomGenerator::system()->generate64()}
    {
    }
    [[nodiscard]] Key operator()(QByteArrayView text) const
    {
        State s{m_key.a ^ 0x736f6d6570736575U, m_key.b ^ 0x646f72616e646f6dU ^ 0xeeU,
            m_key.a ^ 0x6c7967656e657261U, m_key.b ^ 0x7465646279746573U};
        const char* at = text.data();
        auto left = text.size();
        for (; left >= 8; at += 8, left -= 8) {
            quint64 word = 0;
            std::memcpy(&word, at, 8);
            s.take(word);
        }
        quint64 last = static_cast<quint64>(text.size()) << 56;
        for (qsizetype i = 0; i < left; ++i)
            last |= quint64{static_cast<unsigned char>(at[i])} << (8 * i);
        s.take(last);
        s.v2 ^= 0xee;
        const auto a = s.finish();
        s.v1 ^= 0xdd;
        return {a == 0 ? 1 : a, s.finish()};
    }

private:
    struct State
    {
        quint64 v0, v1, v2, v3;
        void round()
        {
            v0 += v1, v1 = std::rotl(v1, 13) ^ v0, v0 = std::rotl(v0, 32);
            v2 += v3, v3 = std::rotl(v3, 16) ^ v2;
            v0 += v3, v3 = std::rotl(v3, 21) ^ v0;
            v2 += v1, v1 = std::rotl(v1, 17) ^ v2, v2 = std::rotl(v2, 32);
        }
        void take(quint64 word)
        {
            v3 ^= word;
            round();
            v0 ^= word;
        }
        quint64 finish()
        {
            round(), round(), round();
            return v0 ^ v1 ^ v2 ^ v3;
        }
    };
    Key m_key;
};

/// An open-addressed table that only grows. A Slot has a member a, the first half of its key and 0 while the
/// slot is free, and has(key).
template<class Slot>
class KeyTable
{
public:
    [[nodiscard]] Slot* find(const Key& key)
    {
        if (m_slots.empty())
            return nullptr;
        for (auto i = index(key);; i = (i + 1) & (m_slots.size() - 1)) {
            if (m_slots[i].a == 0)
                return nullptr;
            if (m_slots[i].has(key))
                return &m_slots[i];
        }
    }
    /// The slot must not be there yet.
    Slot& insert(const Key& key, const Slot& slot)
    {
        if (m_used * 10 >= m_slots.size() * 7)
            grow();
        auto i = index(key);
        while (m_slots[i].a != 0)
            i = (i + 1) & (m_slots.size() - 1);
        ++m_used;
        m_slots[i] = slot;
        return m_slots[i];
    }
    void reserve(size_t count)
    {
        while (m_slots.size() * 7 < count * 10 + 10)
            grow();
    }
    void clear()
    {
        std::vector<Slot>().swap(m_slots); // gives the memory back
        m_used = 0;
    }

private:
    [[nodiscard]] size_t index(const Key& key) const { return key.a & (m_slots.size() - 1); }
    void grow()
    {
        std::vector<Slot> old(std::max<size_t>(m_slots.size() * 2, 1024));
        old.swap(m_slots);
        for (const auto& slot : old) {
            if (slot.a == 0)
                continue;
            auto i = slot.a & (m_slots.size() - 1);
            while (m_slots[i].a != 0)
                i = (i + 1) & (m_slots.size() - 1);
            m_slots[i] = slot;
        }
    }
    std::vector<Slot> m_slots;
    size_t m_used = 0;
};

} // namespace headsup::store::sqlite
