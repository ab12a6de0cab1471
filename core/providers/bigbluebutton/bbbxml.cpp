#include "providers/bigbluebutton/bbbxml.h"

#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace providers {

namespace {

constexpr int DeepestLevel = 16;
constexpr int MostElements = 200'000;
constexpr qsizetype LongestText = 4096; // characters; more is cut

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

} // namespace providers
