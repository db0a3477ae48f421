#include "storage/wire/api/problem.h"

#include "core/limit/limits.h"
#include "storage/wire/json_document.h"
#include "storage/wire/outcome_json.h"

#include <algorithm>

namespace jangbu::storage {

namespace {

/// `insufficient_balance` → `insufficient balance`: words for whoever reads the answer raw.
std::string titleOf(std::string_view code)
{
    std::string title{code};
    std::ranges::replace(title, '_', ' ');
    return title;
}

} // namespace

std::string writeProblem(const Problem& problem)
{
    std::string text;
    FieldWriter field(text, TimeForm::Rfc3339);
    field.json().beginObject();
    field("type", std::string{"about:blank"});
    field("title", titleOf(problem.code));
    field("status", problem.status);
    field("code", problem.code);
    field.unlessDefault("field", problem.field);
    field("retry_after_seconds", problem.retryAfterSeconds);
    if (problem.refused) {
        writeOutcomeFields(field, *problem.refused);
    }
    field.json().endObject();
    return text;
}

Wire<Problem> readProblem(std::string_view json)
{
    const auto document = parseJson(json, limit::bodyBytes);
    if (!document) {
        return std::unexpected(document.error());
    }
    const boost::json::object* object = document->if_object();
    if (object == nullptr) {
        return std::unexpected(WireError{WireFault::NotJson, {}});
    }
    Problem problem;
    std::string words;
    FieldReader field(*object, TimeForm::Rfc3339);
    field("type", words);
    field("title", words);
    field("status", problem.status);
    field("code", problem.code);
    field.unlessDefault("field", problem.field);
    field("retry_after_seconds", problem.retryAfterSeconds);
    if (object->contains("refused")) {
        const Outcome outcome = readOutcomeFields(field, false);
        if (const auto* refused = std::get_if<Refused>(&outcome)) {
            problem.refused = *refused;
        }
    }
    if (auto wrong = field.error()) {
        return std::unexpected(*std::move(wrong));
    }
    return problem;
}

} // namespace jangbu::storage
