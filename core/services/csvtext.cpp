#include "services/csvtext.h"

#include <QStringDecoder>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace services {

namespace {

// Behind apostrophes that stand there already, so that one more can be taken off again.
bool startsFormula(QStringView cell)
{
    while (cell.startsWith(u'\''))
        cell = cell.sliced(1);
    // The wide forms too: some spreadsheets take them for the narrow ones.
    return !cell.isEmpty() && u"=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20"_s.contains(cell.front());
}

// Where the next line begins.
qsizetype afterLineEnd(const QString &text, qsizetype at)
{
    const bool pair = text.at(at) == u'\r' && at + 1 < text.size() && text.at(at + 1) == u'\n';
    return at + (pair ? 2 : 1);
}

bool isLineEnd(QChar c)
{
    return c == u'\n' || c == u'\r';
}

class Reader {
public:
    Reader(const QString &text, QChar separator, const CsvLimits &limits)
        : m_text(text), m_separator(separator), m_limits(limits)
    {
    }

    bool atEnd() const { return m_at >= m_text.size(); }

    CsvRecord next()
    {
        CsvRecord record;
        record.line = m_line;
        const qsizetype begin = m_at;
        while (true) {
            const QString cell = atQuote() ? quoted(record) : plain();
            if (record.cells.size() < m_limits.cells)
                record.cells += cell.trimmed();
            if (m_at - begin > m_limits.characters)
                record.complete = false;
            if (atEnd())
                return record;
            if (isLineEnd(m_text.at(m_at))) {
                m_at = afterLineEnd(m_text, m_at);
                ++m_line;
                return record;
            }
            ++m_at; // the separator
        }
    }

private:
    bool atQuote() const
    {
        qsizetype at = m_at;
        while (at < m_text.size() && m_text.at(at) == u' ')
            ++at;
        return at < m_text.size() && m_text.at(at) == u'"';
    }

    bool endsCell(QChar c) const { return c == m_separator || isLineEnd(c); }

    QString plain()
    {
        const qsizetype begin = m_at;
        while (!atEnd() && !endsCell(m_text.at(m_at)))
            ++m_at;
        return m_text.sliced(begin, m_at - begin);
    }

    QString quoted(CsvRecord &record)
    {
        m_at = m_text.indexOf(u'"', m_at) + 1;
        QString cell;
        while (!atEnd()) {
            const QChar c = m_text.at(m_at);
            if (c == u'"' && m_at + 1 < m_text.size() && m_text.at(m_at + 1) == u'"') {
                cell += c;
                m_at += 2;
            } else if (c == u'"') {
                ++m_at;
                return cell + plain(); // what stands behind the mark is kept
            } else if (isLineEnd(c)) {
                cell += u'\n';
                m_at = afterLineEnd(m_text, m_at);
                ++m_line;
            } else {
                cell += c;
                ++m_at;
            }
        }
        record.complete = false;
        return cell;
    }

    const QString &m_text;
    QChar m_separator;
    const CsvLimits &m_limits;
    qsizetype m_at = 0;
    int m_line = 1;
};

} // namespace

QString textOf(const QByteArray &bytes)
{
    const auto marked = QStringConverter::encodingForData(bytes);
    QStringDecoder decoder(marked.value_or(QStringConverter::Utf8));
    const QString text = decoder(bytes);
    if (decoder.hasError() && !marked)
        return QString::fromLatin1(bytes);
    return text.startsWith(QChar::ByteOrderMark) ? text.sliced(1) : text;
}

QChar separatorOf(const QString &text)
{
    constexpr std::array<QChar, 3> known { u',', u';', u'\t' };
    std::array<int, 3> found {};
    bool inQuotes = false;
    bool seen = false;
    for (const QChar c : text) {
        if (c == u'"')
            inQuotes = !inQuotes;
        if (inQuotes)
            continue;
        if (isLineEnd(c) && seen)
            break;
        seen = seen || !c.isSpace();
        if (const auto at = std::find(known.begin(), known.end(), c); at != known.end())
            ++found[size_t(at - known.begin())];
    }
    return known[size_t(std::max_element(found.begin(), found.end()) - found.begin())];
}

std::vector<CsvRecord> readCsv(const QString &text, QChar separator, const CsvLimits &limits)
{
    std::vector<CsvRecord> records;
    Reader reader(text, separator, limits);
    while (!reader.atEnd() && int(records.size()) <= limits.records) {
        CsvRecord record = reader.next();
        const bool blank = std::all_of(
            record.cells.begin(), record.cells.end(), [](const QString &cell) { return cell.isEmpty(); });
        if (!blank || !record.complete)
            records.push_back(std::move(record));
    }
    return records;
}

QString csvLine(const QStringList &cells, QChar separator)
{
    QStringList safe;
    for (const QString &cell : cells) {
        QString text = startsFormula(cell) ? QString(u'\'' + cell) : cell;
        const bool quote = std::any_of(text.begin(), text.end(),
            [](QChar c) { return c == u',' || c == u';' || c == u'"' || c == u'\t' || isLineEnd(c); });
        safe += quote ? QString(u'"' + text.replace(u'"', u"\"\""_s) + u'"') : text;
    }
    return safe.join(separator) + u"\r\n"_s;
}

QString withoutGuard(const QString &cell)
{
    return cell.startsWith(u'\'') && startsFormula(cell) ? cell.sliced(1) : cell;
}

} // namespace services
