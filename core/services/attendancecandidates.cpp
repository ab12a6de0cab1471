// Who a participant might be: a proposal for the host's eyes, never a match.
#include "services/attendancematch.h"
#include "store/searchtext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace services {

namespace {

constexpr qsizetype MostWords = 8;
constexpr int WorthShowing = 30;

QStringList bigramsOf(const QString &text)
{
    QStringList pairs;
    for (qsizetype i = 0; i + 1 < text.size() && pairs.size() < 80; ++i)
        pairs << text.mid(i, 2);
    pairs.sort();
    return pairs;
}

// Dice's coefficient of the pairs of letters, in percent.
int likenessOf(const QStringList &a, const QStringList &b)
{
    if (a.isEmpty() || b.isEmpty())
        return 0;
    int common = 0;
    for (auto i = a.begin(), j = b.begin(); i != a.end() && j != b.end();) {
        if (*i == *j) {
            ++common;
            ++i;
            ++j;
        } else if (*i < *j) {
            ++i;
        } else {
            ++j;
        }
    }
    return 200 * common / int(a.size() + b.size());
}

QString sortedWords(const QString &name)
{
    QStringList words = store::searchWords(name, MostWords);
    words.sort();
    return words.join(u' ');
}

bool shareAWord(const QString &a, const QString &b)
{
    const QStringList words = a.split(u' ', Qt::SkipEmptyParts);
    const QStringList others = b.split(u' ', Qt::SkipEmptyParts);
    return std::any_of(words.begin(), words.end(),
        [&others](const QString &word) { return word.size() > 2 && others.contains(word); });
}

QString localPart(const QString &address)
{
    return sortedWords(address.section(u'@', 0, 0));
}

struct Looks {
    QString words;
    QStringList name;
    QStringList mailbox;

    Looks(const QString &fullName, const QString &address)
        : words(sortedWords(fullName)), name(bigramsOf(words)), mailbox(bigramsOf(localPart(address)))
    {
    }
};

int likenessOf(const Looks &seen, const Looks &ours)
{
    int best = likenessOf(seen.name, ours.name);
    if (best < 60 && shareAWord(seen.words, ours.words))
        best = 60;
    best = std::max(best, likenessOf(seen.mailbox, ours.mailbox) * 9 / 10);
    best = std::max(best, likenessOf(seen.name, ours.mailbox) * 8 / 10);
    return std::max(best, likenessOf(seen.mailbox, ours.name) * 8 / 10);
}

} // namespace

QString foldedName(const QString &name)
{
    return store::searchWords(name, MostWords).join(u' ');
}

std::vector<MatchCandidate> candidates(
    const model::Participant &participant, const std::vector<MatchPerson> &people, int limit)
{
    const Looks seen(participant.name, participant.email);
    const QString address = model::normalAddress(participant.email);
    std::vector<MatchCandidate> found;
    for (const MatchPerson &person : people) {
        const bool certain = (!address.isEmpty() && person.address == address)
            || (!participant.registrantId.isEmpty() && person.providerIds.contains(participant.registrantId));
        const int likeness = certain ? 100 : likenessOf(seen, Looks(person.name, person.address));
        if (likeness >= WorthShowing)
            found.push_back({ person.key, person.name, person.address, likeness, false });
    }
    std::stable_sort(found.begin(), found.end(),
        [](const MatchCandidate &a, const MatchCandidate &b) { return a.likeness > b.likeness; });
    if (found.size() > size_t(limit))
        found.resize(size_t(limit));
    return found;
}

} // namespace services
