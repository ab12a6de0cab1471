#include "portal/requestparser.h"

#include "portal/httpserver.h"

#include <QTest>

using namespace Qt::StringLiterals;
using portal::RequestParser;

namespace {

const QByteArray post = "POST /r?a=%C3%BC HTTP/1.1\r\nHost: [::1]:80\r\nTransfer-Encoding: chunked\r\n\r\n"
                        "3\r\nabc\r\n1\r\nd\r\n0\r\n\r\n";

} // namespace

class TestRequestParser : public QObject {
    Q_OBJECT

private Q_SLOTS:
    // Wherever the network cuts it in two.
    void readsTheSameWhereverItIsCut()
    {
        for (qsizetype cut = 1; cut < post.size(); ++cut) {
            RequestParser parser(portal::Limits {});
            QByteArray bytes = post.first(cut);
            bytes.remove(0, qsizetype(parser.feed(bytes)));
            QCOMPARE(parser.state(), RequestParser::State::NeedsMore);
            bytes += post.sliced(cut) + "GET";
            bytes.remove(0, qsizetype(parser.feed(bytes)));
            QCOMPARE(parser.state(), RequestParser::State::Whole);
            QCOMPARE(bytes, "GET"); // belongs to the next
            const portal::Request request = parser.take();
            QCOMPARE(request.body, "abcd");
            QCOMPARE(request.query.value(u"a"_s), u"ü"_s);
        }
    }

    void refusesAHeadBeforeItsBodyComes()
    {
        RequestParser parser(portal::Limits {});
        parser.feed("POST /%00 HTTP/1.1\r\nHost: a\r\nExpect: 100-continue\r\nContent-Length: 9\r\n\r\n");
        QCOMPARE(parser.state(), RequestParser::State::Refused);
        QCOMPARE(parser.refusal(), 400);
        QVERIFY(!parser.isAwaited());
    }

    void takesABodyAsLongAsTheLimit()
    {
        RequestParser parser(portal::Limits {});
        const QByteArray head = "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 65536\r\n\r\n";
        parser.feed(QByteArray(head + QByteArray(65536, 'x')));
        QCOMPARE(parser.state(), RequestParser::State::Whole);
        QCOMPARE(parser.take().body.size(), 65536);
    }
};

QTEST_GUILESS_MAIN(TestRequestParser)
#include "tst_requestparser.moc"
