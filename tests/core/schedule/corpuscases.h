// The public cases as our preview takes and gives them, shared by tests and benches.
#pragma once

#include "schedule/preview.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>

#include <vector>

namespace corpus {

inline std::vector<QJsonObject> readLines(const QString &path)
{
    std::vector<QJsonObject> lines;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return lines;
    while (!file.atEnd()) {
        const QByteArray line = file.readLine().trimmed();
        if (!line.isEmpty())
            lines.push_back(QJsonDocument::fromJson(line).object());
    }
    return lines;
}

inline QStringList strings(const QJsonValue &value)
{
    QStringList list;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &entry : array)
        list.append(entry.toString());
    return list;
}

inline schedule::PreviewRequest requestOf(const QJsonObject &line)
{
    const QJsonArray window = line[u"window"].toArray();
    schedule::PreviewRequest request;
    request.rule = line[u"rrule"].toString();
    request.start = line[u"dtstart"].toString();
    request.zone = line[u"tzid"].toString().toUtf8();
    request.extra = strings(line[u"rdate"]);
    request.excluded = strings(line[u"exdate"]);
    request.from = window.isEmpty() ? QString() : window[0].toString();
    request.to = window.isEmpty() ? QString() : window[1].toString();
    request.count = line[u"limit"].toInt(20);
    return request;
}

// "1997-09-02T09:00:00" as the cases write it: "19970902T090000".
inline QStringList compact(const schedule::Preview &preview, bool utc)
{
    QStringList list;
    for (const schedule::PreviewOccurrence &occurrence : preview.occurrences) {
        QString text = utc ? occurrence.utc : occurrence.start;
        list.append(text.remove(u'-').remove(u':'));
    }
    return list;
}

} // namespace corpus
