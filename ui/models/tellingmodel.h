// Who gets what of a change: a row for each person, those who get nothing at the end.
#pragma once

#include "services/mailplan.h"

#include <QAbstractTableModel>

#include <optional>

namespace ui {

class TellingModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Who, Gets, Language, TimeZone, ColumnCount };

    explicit TellingModel(const services::MailForecast &forecast, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    const model::Mail *mailAt(int row) const; // nullptr: this one gets nothing

private:
    struct Row {
        QString who;
        QString gets;
        std::optional<model::Mail> mail = {};
    };

    std::vector<Row> m_rows;
    QByteArray m_sessionZone;
};

} // namespace ui
