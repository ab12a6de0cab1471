#include "services/placecatalog.h"

#include <QTest>

class TestPlaceCatalog : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void offersTheRehearsalOnlyWhereItIsAskedFor()
    {
        const auto offered = [](bool withRehearsal) {
            const auto choices = services::placeChoices(withRehearsal);
            return std::any_of(choices.begin(), choices.end(), [](const services::PlaceChoice &choice) {
                return choice.kind == model::ProviderKind::Rehearsal;
            });
        };
        QVERIFY(!offered(false));
        QVERIFY(offered(true));
    }
};

QTEST_APPLESS_MAIN(TestPlaceCatalog)
#include "tst_placecatalog.moc"
