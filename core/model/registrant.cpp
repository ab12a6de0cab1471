#include "model/registrant.h"

#include <QUrl>

using namespace Qt::StringLiterals;

namespace model {

bool isWorse(SyncState one, SyncState other)
{
    const auto rank = [](SyncState state) {
        switch (state) {
        case SyncState::None:
            return 0;
        case SyncState::Synced:
            return 1;
        case SyncState::LeftOut:
            return 2;
        case SyncState::OnlyThere:
            return 3;
        case SyncState::Pending:
            return 4;
        case SyncState::Waiting:
            return 5;
        case SyncState::Failed:
            return 6;
        }
        return 0;
    };
    return rank(one) > rank(other);
}

QString normalAddress(const QString &typed)
{
    const QString address = typed.trimmed();
    const qsizetype at = address.lastIndexOf(u'@');
    if (at <= 0)
        return address.toLower();
    const QString domain = address.sliced(at + 1);
    const QByteArray ascii = QUrl::toAce(domain);
    return address.first(at).toLower() + u'@'
        + (ascii.isEmpty() ? domain.toLower() : QString::fromLatin1(ascii));
}

bool looksLikeAddress(const QString &typed)
{
    const QString address = typed.trimmed();
    const qsizetype at = address.lastIndexOf(u'@');
    if (at < 1 || at > 64 || address.size() > 254)
        return false;
    for (const QChar c : address) {
        if (c.isSpace() || c.category() == QChar::Other_Control || c == u'<' || c == u'>' || c == u','
            || c == u';')
            return false;
    }
    const QString domain = address.sliced(at + 1);
    return !address.first(at).contains(u'@') && domain.contains(u'.') && !domain.startsWith(u'.')
        && !domain.endsWith(u'.') && !domain.contains(u".."_s) && !QUrl::toAce(domain).isEmpty();
}

} // namespace model
