// How people come in: the join code in large type, the links, the QR code.
#pragma once

#include "services/sharingservice.h"

#include <QWidget>

class QFormLayout;
class QGroupBox;
class QLabel;
class QPushButton;

namespace ui {

class Prompts;
class QrView;

class LinksPart : public QWidget {
    Q_OBJECT

public:
    LinksPart(services::SharingService &sharing, Prompts &prompts, QWidget *parent);

    void show(const services::ShareFacts &facts);

Q_SIGNALS:
    void renewed(const services::ShareFacts &facts);
    void done(const QString &text);
    void problem(const QString &text);
    void sheetWanted();

private:
    QWidget *buildCode();
    QWidget *buildQr();
    void addLink(const QString &name, const QString &note, const QUrl &link, const QString &said);
    void askToRenew();
    void renew();

    services::SharingService &m_sharing;
    Prompts &m_prompts;
    services::ShareFacts m_facts;
    QGroupBox *m_codeGroup = nullptr;
    QLabel *m_code = nullptr;
    QPushButton *m_renew = nullptr;
    QWidget *m_linksHolder = nullptr;
    QFormLayout *m_links = nullptr;
    QLabel *m_noLink = nullptr;
    QWidget *m_qrHolder = nullptr;
    QrView *m_qr = nullptr;
};

// What the QR code and the join sheet of a session lead to; empty where there is no link yet.
QUrl sheetLink(const services::ShareFacts &facts);

} // namespace ui
