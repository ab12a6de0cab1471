#include "providers/bigbluebutton/bbbxml.h"

#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace providers {

namespace {

constexpr int DeepestLevel = 16;
constexpr int MostElements = 200'000;
constexpr qsizetype LongestText = 4096; // characters; more is cut
constexpr qsizetype MostAttendees = 5000;

} // namespace

std::optional<QHash<QString, QString>> readBbbXml(const QByteArray &bytes)
{
    QXmlStreamReader xml(bytes);
    QHash<QString, QString> values;
    QString name;
    QString text;
    int level = 0;
    int elements = 0;
    while (!xml.atEnd()) {
        switch (xml.readNext()) {
        case QXmlStreamReader::DTD:
            return std::nullopt;
        case QXmlStreamReader::StartElement:
            if (++level > DeepestLevel || ++elements > MostElements)
                return std::nullopt;
            if (level == 1 && xml.name() != "response"_L1)
                return std::nullopt;
            if (level == 2) {
                name = xml.name().toString();
                text.clear();
            }
            break;
        case QXmlStreamReader::Characters:
            if (level == 2 && text.size() < LongestText)
                text += xml.text().left(LongestText - text.size());
            break;
        case QXmlStreamReader::EndElement:
            if (level-- == 2 && !values.contains(name))
                values.insert(name, text.trimmed());
            break;
        default:
            break;
        }
    }
    if (xml.hasError() || elements == 0)
        return std::nullopt;
    return values;
}

std::optional<QList<QHash<QString, QString>>> readBbbAttendees(const QByteArray &bytes)
{
    QXmlStreamReader xml(bytes);
    QList<QHash<QString, QString>> attendees;
    QStringList path;
    int elements = 0;
    const QStringList attendee { u"response"_s, u"attendees"_s, u"attendee"_s };
    while (!xml.atEnd()) {
        switch (xml.readNext()) {
        case QXmlStreamReader::DTD:
            return std::nullopt;
        case QXmlStreamReader::StartElement:
            path << xml.name().toString();
            if (path.size() > DeepestLevel || ++elements > MostElements || attendees.size() > MostAttendees)
                return std::nullopt;
            if (path == attendee)
                attendees.append(QHash<QString, QString>());
            break;
        case QXmlStreamReader::Characters:
            if (path.size() == 4 && path.first(3) == attendee)
                attendees.back()[path.back()] += xml.text().left(LongestText);
            break;
        case QXmlStreamReader::EndElement:
            path.removeLast();
            break;
        default:
            break;
        }
    }
    if (xml.hasError())
        return std::nullopt;
    return attendees;
}

} // namespace providers
