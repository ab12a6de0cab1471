#include "invites/icsprescan.h"

#include <QCoreApplication>
#include <QSet>
#include <QStringConverter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace invites {
namespace {

struct PrescanTexts {
    Q_DECLARE_TR_FUNCTIONS(invites::CalendarFile)
};

constexpr size_t deepestNesting = 8;
constexpr qsizetype mostListValues = 5000;
constexpr int mostZones = 300;
constexpr int mostProperties = 20'000; // of one component

bool isWantedComponent(const QByteArray &name)
{
    static const QSet<QByteArray> names { "VCALENDAR", "VEVENT", "VTODO", "VJOURNAL", "VALARM", "VTIMEZONE",
        "STANDARD", "DAYLIGHT" };
    return names.contains(name);
}

// Their values are plain ASCII that some programs write in lower case and libical wants in upper.
bool isTimeProperty(const QByteArray &name)
{
    static const QSet<QByteArray> names { "DTSTART", "DTEND", "RECURRENCE-ID", "RDATE", "EXDATE", "DURATION",
        "TRIGGER", "DTSTAMP", "CREATED", "LAST-MODIFIED" };
    return names.contains(name);
}

bool isWanted(const QByteArray &name)
{
    static const QSet<QByteArray> names { "UID", "SUMMARY", "DESCRIPTION", "LOCATION", "URL", "DTSTART",
        "DTEND", "DURATION", "RDATE", "EXDATE", "RECURRENCE-ID", "SEQUENCE", "STATUS", "ORGANIZER",
        "ATTENDEE", "DTSTAMP", "CREATED", "LAST-MODIFIED", "RELATED-TO", "CONFERENCE", "METHOD", "TRIGGER",
        "ACTION", "TZID", "TZOFFSETFROM", "TZOFFSETTO", "TZNAME", "PRODID", "VERSION", "X-LIC-LOCATION",
        "X-WR-CALNAME", "X-WR-TIMEZONE", "X-ALT-DESC", "NAME" };
    return names.contains(name) || name.startsWith("X-MEETWRIGHT-") || name.startsWith("X-GOOGLE-")
        || name.startsWith("X-MICROSOFT-");
}

bool isPropertyName(const QByteArray &name)
{
    return !name.isEmpty() && name.size() <= 64 && std::all_of(name.begin(), name.end(), [](char c) {
        return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-'
            || c == '_';
    });
}

// UTF-8 whatever it was: Outlook of old wrote UTF-16 and Windows code pages.
QByteArray toUtf8(const QByteArray &file)
{
    if (const auto encoding = QStringConverter::encodingForData(file);
        encoding && *encoding != QStringConverter::Utf8) {
        QStringDecoder decoder(*encoding);
        return QString(decoder(file)).toUtf8();
    }
    return file.startsWith("\xef\xbb\xbf") ? file.mid(3) : file;
}

QByteArray validLine(QByteArray line)
{
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString text = decoder(line);
    if (decoder.hasError())
        line = QString::fromLatin1(line).toUtf8();
    line.removeIf([](char c) { return (uchar(c) < 0x20 && c != '\t') || c == 0x7f; });
    return line;
}

class Prescan {
public:
    Prescan(const ReadLimits &limits, ProblemList &problems) : m_limits(limits), m_problems(problems) { }

    base::Result<QByteArray> run(const QByteArray &file)
    {
        qsizetype at = 0;
        int number = 0;
        while (at < file.size() && !m_failure) {
            qsizetype end = at;
            while (end < file.size() && file[end] != '\n' && file[end] != '\r')
                ++end;
            ++number;
            physicalLine(QByteArrayView(file).sliced(at, end - at), number);
            at = end + (file.mid(end, 2) == "\r\n" ? 2 : 1);
        }
        logicalLine();
        endOpenComponents(number);
        if (m_failure)
            return tl::unexpected<base::Error>(*m_failure);
        return m_text;
    }

private:
    void physicalLine(QByteArrayView line, int number)
    {
        if (line.isEmpty())
            return;
        if ((line.front() == ' ' || line.front() == '\t') && m_number > 0) {
            if (m_line.size() <= m_limits.propertyLength)
                m_line.append(line.sliced(1));
            return;
        }
        logicalLine();
        m_line = line.toByteArray();
        m_number = number;
    }

    void logicalLine()
    {
        if (m_number == 0 || m_failure)
            return;
        const QByteArray line = validLine(std::exchange(m_line, {}));
        const int number = std::exchange(m_number, 0);
        qsizetype nameEnd = 0;
        while (nameEnd < line.size() && line[nameEnd] != ':' && line[nameEnd] != ';')
            ++nameEnd;
        const QByteArray name = line.left(nameEnd).trimmed().toUpper();
        if (name == "BEGIN" || name == "END") {
            const QByteArray component = line.mid(nameEnd + 1).trimmed().toUpper();
            name == "BEGIN" ? begin(component, number) : end(component, number);
        } else if (!m_open.empty() && m_skippedFrom == 0) {
            property(name, line, nameEnd, number);
        }
    }

    void begin(const QByteArray &component, int number)
    {
        if (!isPropertyName(component))
            return;
        if (m_open.size() >= deepestNesting)
            return fail(PrescanTexts::tr("This calendar file nests too deeply to be a real one."));
        if (component == "VEVENT" || component == "VTODO") {
            if (++m_events > m_limits.events)
                return fail(PrescanTexts::tr(
                    "This calendar file holds more than %Ln event(s). Split it into smaller ones.", nullptr,
                    m_limits.events));
            // An event begins where another one has not ended: that one was cut off.
            while (!m_open.empty() && m_open.back() != "VCALENDAR" && m_open.back() != component)
                closeInner(number);
            if (!m_open.empty() && m_open.back() == component)
                closeInner(number);
        }
        m_open.push_back(component);
        m_properties = 0;
        if (m_skippedFrom == 0
            && (!isWantedComponent(component) || (component == "VTIMEZONE" && ++m_zones > mostZones)))
            m_skippedFrom = m_open.size();
        if (m_skippedFrom > 0)
            return;
        m_text += "BEGIN:" + component + "\r\n" + LineProperty + ':' + QByteArray::number(number) + "\r\n";
    }

    void end(const QByteArray &component, int number)
    {
        const auto found = std::find(m_open.rbegin(), m_open.rend(), component);
        if (found == m_open.rend())
            return;
        while (m_open.back() != component)
            closeInner(number);
        close();
    }

    void closeInner(int number)
    {
        m_problems.add(number, {}, PrescanTexts::tr("An entry has no end; it was taken to end here."));
        close();
    }

    void close()
    {
        if (m_skippedFrom == 0)
            m_text += "END:" + m_open.back() + "\r\n";
        else if (m_skippedFrom == m_open.size())
            m_skippedFrom = 0;
        m_open.pop_back();
    }

    void endOpenComponents(int number)
    {
        if (!m_open.empty() && !m_failure)
            m_problems.add(number, {},
                PrescanTexts::tr("The file ends too early. The last entry in it may be incomplete."));
        while (!m_open.empty())
            close();
    }

    void property(const QByteArray &name, const QByteArray &line, qsizetype nameEnd, int number)
    {
        if (!isPropertyName(name) || nameEnd == line.size()) {
            if (!line.trimmed().isEmpty())
                m_problems.add(number, {}, PrescanTexts::tr("This line makes no sense and was left out."));
            return;
        }
        if (name == LineProperty || name == RuleProperty || ++m_properties > mostProperties) {
            if (m_properties == mostProperties + 1)
                m_problems.add(
                    number, {}, PrescanTexts::tr("This entry is too long; the rest of it was left out."));
            return;
        }
        if (line.size() > m_limits.propertyLength) {
            if (isWanted(name) || name == "RRULE")
                m_problems.add(number, {},
                    PrescanTexts::tr("“%1” is too long and was left out.").arg(QString::fromLatin1(name)));
            return;
        }
        if (name == "EXRULE")
            m_problems.add(number, {},
                PrescanTexts::tr("A rule for exceptions (EXRULE) is not supported and was left out."));
        if ((name == "RDATE" || name == "EXDATE") && line.count(',') > mostListValues) {
            m_problems.add(number, {},
                PrescanTexts::tr("“%1” holds too many dates and was left out.")
                    .arg(QString::fromLatin1(name)));
            return;
        }
        if (name == "RRULE")
            m_text += QByteArray(RuleProperty) + ':' + line.mid(line.indexOf(':') + 1) + "\r\n";
        else if (isWanted(name))
            addWanted(name, line, nameEnd);
    }

    // Lines stay unfolded: libical takes them at any length. Empty values say nothing and make it
    // complain.
    void addWanted(const QByteArray &name, const QByteArray &line, qsizetype nameEnd)
    {
        if (line.endsWith(':') && line.indexOf(':') == line.size() - 1)
            return;
        const qsizetype value = isTimeProperty(name) ? line.lastIndexOf(':') : line.size();
        m_text += name + line.mid(nameEnd, value - nameEnd) + line.mid(value).toUpper() + "\r\n";
    }

    void fail(const QString &text) { m_failure = base::Error { base::ErrorKind::Invalid, text, u"file"_s }; }

    const ReadLimits &m_limits;
    ProblemList &m_problems;
    std::optional<base::Error> m_failure;
    QByteArray m_line; // unfolded so far
    int m_number = 0; // of its first physical line; 0: none begun
    int m_events = 0;
    int m_zones = 0;
    int m_properties = 0; // since the last BEGIN
    size_t m_skippedFrom = 0; // depth of the component that is left out; 0: none
    std::vector<QByteArray> m_open;
    QByteArray m_text;
};

} // namespace

void ProblemList::add(int line, const QString &uid, const QString &text)
{
    if (int(m_problems.size()) < m_most)
        m_problems.push_back({ line, uid, text });
    else
        ++m_more;
}

std::vector<ImportProblem> ProblemList::take()
{
    if (m_more > 0)
        m_problems.push_back({ 0, {}, PrescanTexts::tr("%Ln more problem(s) like these.", nullptr, m_more) });
    return std::move(m_problems);
}

base::Result<QByteArray> prescan(const QByteArray &file, const ReadLimits &limits, ProblemList &problems)
{
    if (file.size() > limits.bytes)
        return base::failure(base::ErrorKind::Invalid,
            PrescanTexts::tr("This calendar file is larger than %1 MB.").arg(limits.bytes / (1024 * 1024)),
            u"file"_s);
    return Prescan(limits, problems).run(toUtf8(file));
}

} // namespace invites
