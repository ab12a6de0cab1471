// All IANA zones by city, found by typing a part of city, region or offset. The host's own zone and
// those used lately come first. The list is made when it is first opened or typed into, and once
// per program.
#pragma once

#include "base/time.h"

#include <QComboBox>

namespace ui {

class TimeZonePicker : public QComboBox {
    Q_OBJECT

public:
    // `at`: the instant whose offsets are shown.
    explicit TimeZonePicker(base::Instant at, QWidget *parent = nullptr);

    QByteArray zone() const; // the chosen IANA name; empty while what is typed is no zone
    void setZone(const QByteArray &zone);
    void setRecent(const QList<QByteArray> &zones);
    void setReferenceTime(base::Instant at);

    // "Berlin (UTC+1)"
    static QString label(const QByteArray &zone, base::Instant at);

    void showPopup() override;

Q_SIGNALS:
    void zoneChanged(const QByteArray &zone);

protected:
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void fill();
    void take(const QByteArray &zone);
    void readTyped();

    base::Instant m_at {};
    QByteArray m_zone;
    QList<QByteArray> m_recent;
    bool m_filled = false;
};

} // namespace ui
