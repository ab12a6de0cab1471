#include "providers/jointarget.h"
#include "services/doors.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace services {

namespace {

using By = DoorName::By;

constexpr qsizetype longestText = 200'000;

// …/j/414319478, …/c/123456, …/p/<token> of wherever the pages are served. Links of providers look alike:
// zoom.us/j/987654321.
std::optional<DoorName> pageLinkIn(const QString &text)
{
    static const QRegularExpression pattern(u"https?://[^\\s/<>\"']+(?:/[^\\s/<>\"']+)*?/(?:(j)/"
                                            u"([0-9]{9})|(c)/([0-9]{6})|(p)/([A-Za-z0-9_-]{20,64}))"
                                            "(?![A-Za-z0-9_/-])"_s,
        QRegularExpression::CaseInsensitiveOption);
    auto matches = pattern.globalMatch(text);
    while (matches.hasNext()) {
        const auto match = matches.next();
        const auto known = providers::linkOf(QUrl(match.captured(0)));
        if (known && known->kind != model::ProviderKind::Link)
            continue;
        if (match.hasCaptured(1))
            return DoorName { By::SessionId, match.captured(2) };
        if (match.hasCaptured(3))
            return DoorName { By::JoinCode, match.captured(4) };
        return DoorName { By::PublicToken, match.captured(6) };
    }
    return {};
}

std::optional<DoorName> nameOf(const providers::JoinTarget &target, const QString &text)
{
    if (const auto *id = std::get_if<model::ReservedId>(&target))
        return DoorName { By::SessionId, id->digits() };
    if (const auto *code = std::get_if<providers::JoinCode>(&target))
        return DoorName { By::JoinCode, code->code };
    if (const auto *link = std::get_if<providers::AppLink>(&target))
        return DoorName { By::SessionId, link->id.digits() };
    // An invitation with the provider's link says the session ID too.
    const auto id = providers::sessionIdIn(text);
    return id ? std::optional(DoorName { By::SessionId, id->digits() }) : std::nullopt;
}

std::optional<DoorName> typedDoor(const QString &typed)
{
    const QString text = typed.left(longestText).trimmed();
    if (const auto link = pageLinkIn(text))
        return link;
    const auto target = providers::joinTarget(text);
    return target ? nameOf(*target, text) : std::nullopt;
}

} // namespace

std::optional<DoorName> namedDoor(const DoorName &typed)
{
    switch (typed.by) {
    case By::Typed:
        return typedDoor(typed.text);
    case By::SessionId: {
        const auto id = model::ReservedId::parse(typed.text);
        return id ? std::optional(DoorName { By::SessionId, id->digits() }) : std::nullopt;
    }
    case By::JoinCode: {
        QString digits = typed.text;
        digits.remove(u' ').remove(u'-');
        static const QRegularExpression sixDigits(u"^[0-9]{6}$"_s);
        return sixDigits.match(digits).hasMatch() ? std::optional(DoorName { By::JoinCode, digits })
                                                  : std::nullopt;
    }
    case By::PublicToken:
        break;
    }
    const bool fits = !typed.text.isEmpty() && typed.text.size() <= 64;
    return fits ? std::optional(typed) : std::nullopt;
}

} // namespace services
