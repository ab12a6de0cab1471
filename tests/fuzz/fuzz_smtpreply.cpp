// A server's lines, good or hostile, after each of our steps: a mail counts as sent only by a 2xx after the
// last dot, and what is shown of the words is one short line.
#include "mail/smtpjudgement.h"

#include <QByteArray>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstdlib>

namespace {

void require(bool condition)
{
    if (!condition)
        std::abort();
}

bool isShortLine(const QString &text)
{
    return text.size() < 800 && std::none_of(text.begin(), text.end(), [](QChar sign) {
        return sign.category() == QChar::Other_Control;
    });
}

void check(const mail::SmtpDialogue &dialogue, mail::SmtpEnding ending)
{
    const base::Instant now(std::chrono::seconds(1'795'000'000));
    const auto result
        = mail::judged(dialogue, ending, QStringLiteral("mail.example.org"), "dana@example.org", now);
    if (result) {
        require(dialogue.verdict() && dialogue.verdict()->code / 100 == 2 && isShortLine(result->reply));
        return;
    }
    require(isShortLine(result.error().detail));
    const auto &notBefore = result.error().notBefore;
    require(!notBefore || (*notBefore > now && *notBefore <= now + std::chrono::hours(24)));
    if (dialogue.wasHandedOver() && !dialogue.verdict())
        require(result.error().kind == base::ErrorKind::Lost);
}

} // namespace

// Each line is what the server says, but one that begins with '>' is a command of ours, and "." hands the
// message over.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    mail::SmtpDialogue dialogue({ "kim@example.com", "lee@example.com" }, { "secret" });
    const QList<QByteArray> lines = bytes.split('\n');
    for (const QByteArray &line : lines) {
        if (line == ".")
            dialogue.handedOver();
        else if (line.startsWith('>'))
            dialogue.commandSent(line.mid(1));
        else if (!dialogue.lineReceived(line + '\n'))
            break;
    }
    for (int ending = 0; ending <= int(mail::SmtpEnding::Stopped); ++ending)
        check(dialogue, mail::SmtpEnding(ending));
    return 0;
}
