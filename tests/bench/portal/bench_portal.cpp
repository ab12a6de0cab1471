// Ten thousand attendees in one waiting room, over real sockets, and the host's Start.
#include "bench/bench.h"
#include "crowd.h"
#include "filehandles.h"

#include "portal/httpserver.h"

#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTimer>

#include <limits>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using portal::HttpServer;
using portal::Reply;
using portal::Request;
using portal::Responder;

namespace {

constexpr std::size_t wanted = 10'000;
constexpr std::size_t spare = 64; // handles for everything else
constexpr int rounds = 3;
constexpr double unknown = std::numeric_limits<double>::infinity();

// KiB of this process alone, with its share of what it shares; 0 where the system does not say.
double memoryUsed()
{
    QFile file(u"/proc/self/smaps_rollup"_s);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (line.startsWith("Pss:"))
            return line.mid(4).simplified().split(' ').first().toDouble();
    }
    return 0;
}

std::int64_t now()
{
    return std::chrono::duration_cast<std::chrono::nanoseconds>(
        std::chrono::steady_clock::now().time_since_epoch())
        .count();
}

class Measurement : public QObject {
public:
    explicit Measurement(std::size_t count) : m_count(count)
    {
        m_server.onSeat = [this](const QByteArray & /*room*/, const QByteArray &seat, int connections) {
            if (connections > 0)
                m_here.insert(seat, connections);
            else
                m_here.remove(seat);
        };
        connect(&m_crowd, &QProcess::readyReadStandardOutput, this, [this] {
            while (m_crowd.canReadLine())
                heard(m_crowd.readLine().simplified().split(' '));
        });
        connect(&m_crowd, &QProcess::finished, this, [this](int code) { end(code); });
        m_look.callOnTimeout(this, [this] { lookWhoIsHere(); });
        m_tick.setTimerType(Qt::PreciseTimer);
        m_tick.callOnTimeout(this, [this] {
            m_stall = std::max(m_stall, m_since.nsecsElapsed() / 1e6);
            m_since.restart();
        });
    }

    bool begin()
    {
        const auto port = m_server.listen(QHostAddress(QHostAddress::LocalHost), 0);
        if (!port)
            return false;
        m_memoryBefore = memoryUsed();
        m_crowd.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_crowd.start(QCoreApplication::applicationFilePath(),
            { u"--crowd"_s, QString::number(*port), QString::number(m_count) });
        m_since.start();
        m_tick.start(1ms);
        return true;
    }

private:
    static void answer(const Request &request, const Responder &responder)
    {
        if (request.path == u"/"_s)
            responder.send(
                { .body = "<!doctype html><title>Join</title>" + QByteArray(4000, ' ') + "</html>" });
        else
            responder.hold({ .room = "session", .seat = request.path.mid(6).toUtf8() });
    }

    void heard(const QList<QByteArray> &words)
    {
        if (words.first() == "sent") {
            m_awaited = words.value(1).toULongLong();
            m_look.start(2ms);
        } else if (words.first() == "done") {
            done(words);
        }
    }

    void lookWhoIsHere()
    {
        if (m_server.counts().held < m_awaited)
            return;
        m_look.stop();
        m_crowd.write("go\n");
        if (m_awaited < m_count)
            return;
        // The crowd has begun to ask for pages by then.
        QTimer::singleShot(500ms, this, [this] {
            if (m_kib == unknown)
                m_kib = (memoryUsed() - m_memoryBefore) / double(m_count);
            QHash<QByteArray, Reply> own; // registrants who have a link of their own
            for (int seat = 0; seat < 1000; ++seat)
                own.insert(QByteArray::number(seat),
                    leadTo("https://meeting.example/own/" + QByteArray::number(seat)));
            m_begin = now();
            m_server.release("session", leadTo("https://meeting.example/j/123456789"), own);
        });
    }

    static Reply leadTo(const QByteArray &address)
    {
        return { .status = 303, .headers = { { "Location", address } } };
    }

    void done(const QList<QByteArray> &words)
    {
        const double last = double(words.value(2).toLongLong() - m_begin) / 1e6;
        if (last < m_last) {
            m_last = last;
            m_median = double(words.value(1).toLongLong() - m_begin) / 1e6;
        }
        m_page = std::min(m_page, words.value(3).toDouble() / 1e6);
        m_bad += words.value(4).toULongLong();
        m_leastStall = std::min(m_leastStall, m_stall);
        m_stall = 0;
    }

    void end(int code)
    {
        if (code != 0 || m_bad > 0) {
            std::fprintf(stderr, "bench_portal: %zu attendees were not let in\n", m_bad);
            return QCoreApplication::exit(1);
        }
        const QString crowd = u"%1 waiting, best of %2 rounds"_s.arg(m_count).arg(rounds);
        bench::report(u"waiting.release"_s, m_last, u"ms"_s,
            u"until the last has its redirect, at most 1000; median %1, at most 300; %2"_s
                .arg(m_median, 0, 'f', 0)
                .arg(crowd));
        if (m_memoryBefore > 0)
            bench::report(u"waiting.kib"_s, m_kib, u"KiB"_s, u"for each one waiting, at most 10"_s);
        bench::report(u"waiting.page"_s, m_page, u"ms"_s, u"a page asked for meanwhile, worst, at most 50"_s);
        bench::report(u"waiting.stall"_s, m_leastStall, u"ms"_s,
            u"longest that the event loop stood still while they come and go, at most 50"_s);
        QCoreApplication::exit(0);
    }

    const std::size_t m_count;
    HttpServer m_server { this, answer };
    QProcess m_crowd;
    QTimer m_look;
    QTimer m_tick;
    QElapsedTimer m_since;
    QHash<QByteArray, int> m_here;
    std::size_t m_awaited = 0;
    std::size_t m_bad = 0;
    std::int64_t m_begin = 0;
    double m_memoryBefore = 0;
    double m_kib = unknown;
    double m_last = unknown;
    double m_median = unknown;
    double m_page = unknown;
    double m_stall = 0;
    double m_leastStall = unknown;
};

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == u"--crowd"_s)
        return bench::runCrowd(arguments.value(2).toUShort(), arguments.value(3).toULong(), rounds);
    const std::size_t handles = bench::raiseFileHandles(wanted + spare);
    const std::size_t count = std::min(wanted, handles > spare ? handles - spare : 1);
    if (count < wanted)
        std::fprintf(stderr, "bench_portal: only %zu of %zu connections can be opened here (ulimit -n)\n",
            count, wanted);
    Measurement measurement(count);
    if (!measurement.begin())
        return 1;
    return QCoreApplication::exec();
}
