#pragma once

#include <cstdint>
#include <span>
#include <string_view>

namespace jangbu::storage {

/// One numbered step of a schema, made at build time from migrations/NNNN_name/{up,check}.sql and
/// notes.md. Append only: a released step is never edited.
struct Migration
{
    std::int64_t version = 0; // 1, 2, 3 … without a gap
    std::string_view name;
    std::string_view up;
    std::string_view check;         // every row it returns says what is wrong
    std::int64_t oldestProgram = 0; // the least version a program must know to open the result
};

/// Says that a database is a book: "jbBK".
inline constexpr std::int64_t bookApplicationId = 0x6A62424B;

/// The history of one kind of database file.
struct Schema
{
    std::int64_t applicationId = 0; // marks a file as ours
    std::span<const Migration> migrations;
};

} // namespace jangbu::storage
