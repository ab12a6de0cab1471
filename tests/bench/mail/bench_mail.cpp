// 10,000 mails due at once to a real server, each of them marked on the disk before it is handed over; beside
// the rate at which the same server takes the same mails without any of that.
#include "bench/bench.h"

#include "mail/smtpsender.h"
#include "support/eximserver.h"
#include "support/maildesk.h"

#include <QElapsedTimer>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using support::await;

namespace {

constexpr int count = 10'000;
constexpr int bare = 1'000;
constexpr int connections = 2;

class Password final : public mail::SecretSource {
public:
    base::Async<QByteArray> secret(const QByteArray &) override
    {
        return base::ready<QByteArray>(QByteArray("right horse"));
    }
};

services::MailService::Options options()
{
    services::MailService::Options options;
    options.connections = connections;
    return options;
}

// Mails a second.
double bareRate(const support::EximServer &exim, const services::ComposedMail &like, const base::Clock &clock)
{
    Password password;
    mail::SmtpSender::Options senderOptions;
    senderOptions.connections = connections;
    mail::SmtpSender sender(exim.account(), password, clock, senderOptions);
    mail::Message message;
    message.from = *mail::Address::of(u"dana@example.org"_s, u"Dana Reyes"_s);
    message.subject = mail::Line(like.subject);
    message.text = like.text;
    message.html = like.html;
    message.calendar = mail::CalendarPart { like.calendar, mail::CalendarMethod::Request, like.subject };
    message.date = clock.now();
    std::vector<base::Async<mail::Sent>> answers;
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < bare; ++i) {
        message.to = { *mail::Address::of(u"p%1@example.com"_s.arg(i)) };
        message.id = mail::MessageId::of(model::MailKey::make(), message.from);
        answers.push_back(sender.send(message));
    }
    for (const auto &answer : answers)
        if (const auto sent = await(answer); !sent)
            std::fprintf(stderr, "refused: %s\n", qPrintable(sent.error().detail));
    return bare * 1000.0 / double(std::max<qint64>(1, timer.elapsed()));
}

void send10000()
{
    support::EximServer exim;
    if (!exim.whyNot().isEmpty()) {
        std::fprintf(stderr, "%s\n", qPrintable(exim.whyNot()));
        return;
    }
    support::MailDesk desk(options());
    services::MailAccount account = desk.account();
    account.port = exim.account().port;
    account.encryption = mail::Encryption::StartTls;
    account.certificate = exim.certificate();
    await(desk.accounts.save(account, u"right horse"_s)).value();
    const auto session = desk.saved();
    const auto all = desk.written(session, count);
    const double rate = bareRate(exim, await(desk.service.preview(all.front().key)).value(), desk.clock);
    QElapsedTimer timer;
    timer.start();
    if (!desk.run(1'800'000))
        std::fprintf(stderr, "it did not come to rest\n");
    for (auto left = await(desk.service.counts()).value(); left.waiting > 0;
         left = await(desk.service.counts()).value()) {
        desk.clock.advance(2s);
        desk.run(1'800'000);
    }
    const double seconds = double(timer.elapsed()) / 1000;
    QByteArrayList ids = exim.messageIds();
    const qsizetype taken = ids.size() - bare;
    if (taken != count)
        std::fprintf(stderr, "%lld of %d arrived\n", qlonglong(taken), count);
    bench::report(u"mail.10000"_s, seconds, u"s"_s,
        u"%1 mails a second; the same Exim takes %2 a second without the queue, %3 s"_s
            .arg(count / seconds, 0, 'f', 0)
            .arg(rate, 0, 'f', 0)
            .arg(count / rate, 0, 'f', 1));
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    if (bench::isWanted(u"mail.10000"_s))
        send10000();
    return 0;
}
