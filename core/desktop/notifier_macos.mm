#include "desktop/notifier.h"

#include <QCoreApplication>
#include <QMap>
#include <QPointer>

#import <UserNotifications/UserNotifications.h>

using namespace Qt::StringLiterals;

namespace desktop {
class CenterNotifier;
}

// Tells the notifier what the person did. macOS calls it on any thread.
@interface MeetwrightNotificationDelegate : NSObject <UNUserNotificationCenterDelegate>
- (instancetype)initWithNotifier:(desktop::CenterNotifier *)notifier;
@end

namespace desktop {

// Notification Center. The person is asked once whether Meetwright may, at the first notification.
// A program outside an application bundle has no centre: asking for it would end the program.
class CenterNotifier final : public Notifier {
public:
    ~CenterNotifier() override
    {
        if (m_delegate)
            [UNUserNotificationCenter currentNotificationCenter].delegate = nil;
    }

    bool hasActions() const override { return hasBundle(); }

    void show(const Notification &notification) override
    {
        if (!hasBundle()) {
            Q_EMIT failed(notification.id, u"not run from an application bundle"_s);
            return;
        }
        UNUserNotificationCenter *center = prepare();
        UNMutableNotificationContent *content = [[UNMutableNotificationContent alloc] init];
        content.title = notification.title.simplified().toNSString();
        content.body = notification.body.toNSString();
        content.sound = [UNNotificationSound defaultSound];
        if (!notification.actions.isEmpty())
            content.categoryIdentifier = categoryFor(notification.actions, center);
        UNNotificationRequest *request =
            [UNNotificationRequest requestWithIdentifier:notification.id.toNSString()
                                                 content:content
                                                 trigger:nil];
        const QPointer<CenterNotifier> self(this);
        const QString id = notification.id;
        const auto report = [self, id](const QString &why) {
            QMetaObject::invokeMethod(
                QCoreApplication::instance(),
                [self, id, why] {
                    if (self)
                        Q_EMIT self->failed(id, why);
                },
                Qt::QueuedConnection);
        };
        [center requestAuthorizationWithOptions:UNAuthorizationOptionAlert | UNAuthorizationOptionSound
                              completionHandler:^(BOOL granted, NSError *) {
                                  if (!granted)
                                      return report(u"notifications are switched off"_s);
                                  [center addNotificationRequest:request
                                           withCompletionHandler:^(NSError *error) {
                                               if (error)
                                                   report(QString::fromNSString(error.localizedDescription));
                                           }];
                              }];
    }

    void withdraw(const QString &id) override
    {
        if (!hasBundle())
            return;
        UNUserNotificationCenter *center = [UNUserNotificationCenter currentNotificationCenter];
        NSArray<NSString *> *ids = @[ id.toNSString() ];
        [center removePendingNotificationRequestsWithIdentifiers:ids];
        [center removeDeliveredNotificationsWithIdentifiers:ids];
        Q_EMIT closed(id);
    }

    void answered(const QString &id, const QString &actionKey)
    {
        if (!actionKey.isEmpty())
            Q_EMIT actionInvoked(id, actionKey);
        Q_EMIT closed(id);
    }

private:
    static bool hasBundle() { return [[NSBundle mainBundle] bundleIdentifier] != nil; }

    UNUserNotificationCenter *prepare()
    {
        UNUserNotificationCenter *center = [UNUserNotificationCenter currentNotificationCenter];
        if (!m_delegate) {
            m_delegate = [[MeetwrightNotificationDelegate alloc] initWithNotifier:this];
            center.delegate = m_delegate; // the centre keeps only a weak reference
        }
        return center;
    }

    // Buttons belong to a category, known by its labels and made once.
    NSString *categoryFor(const QList<NotificationAction> &actions, UNUserNotificationCenter *center)
    {
        QString name;
        for (const NotificationAction &action : actions)
            name += action.key + u'=' + action.label + u';';
        if (!m_categories.contains(name)) {
            NSMutableArray<UNNotificationAction *> *buttons = [NSMutableArray array];
            for (const NotificationAction &action : actions) {
                [buttons addObject:[UNNotificationAction
                                       actionWithIdentifier:action.key.toNSString()
                                                      title:action.label.toNSString()
                                                    options:UNNotificationActionOptionForeground]];
            }
            m_categories.insert(name,
                [UNNotificationCategory
                    categoryWithIdentifier:name.toNSString()
                                   actions:buttons
                         intentIdentifiers:@[]
                                   options:UNNotificationCategoryOptionCustomDismissAction]);
            NSMutableSet<UNNotificationCategory *> *all = [NSMutableSet set];
            for (UNNotificationCategory *category : std::as_const(m_categories))
                [all addObject:category];
            [center setNotificationCategories:all];
        }
        return name.toNSString();
    }

    MeetwrightNotificationDelegate *m_delegate = nil;
    QMap<QString, UNNotificationCategory *> m_categories;
};

} // namespace desktop

@implementation MeetwrightNotificationDelegate {
    QPointer<desktop::CenterNotifier> m_notifier;
}

- (instancetype)initWithNotifier:(desktop::CenterNotifier *)notifier
{
    if ((self = [super init]))
        m_notifier = notifier;
    return self;
}

// Shown also while our window is in front.
- (void)userNotificationCenter:(UNUserNotificationCenter *)center
       willPresentNotification:(UNNotification *)notification
         withCompletionHandler:(void (^)(UNNotificationPresentationOptions))completionHandler
{
    completionHandler(UNNotificationPresentationOptionBanner | UNNotificationPresentationOptionList
        | UNNotificationPresentationOptionSound);
}

- (void)userNotificationCenter:(UNUserNotificationCenter *)center
    didReceiveNotificationResponse:(UNNotificationResponse *)response
             withCompletionHandler:(void (^)(void))completionHandler
{
    const QString id = QString::fromNSString(response.notification.request.identifier);
    QString key = QString::fromNSString(response.actionIdentifier);
    if ([response.actionIdentifier isEqualToString:UNNotificationDefaultActionIdentifier])
        key = QStringLiteral("default");
    else if ([response.actionIdentifier isEqualToString:UNNotificationDismissActionIdentifier])
        key.clear();
    const QPointer<desktop::CenterNotifier> notifier = m_notifier;
    QMetaObject::invokeMethod(
        QCoreApplication::instance(),
        [notifier, id, key] {
            if (notifier)
                notifier->answered(id, key);
        },
        Qt::QueuedConnection);
    completionHandler();
}

@end

namespace desktop {

std::unique_ptr<Notifier> makeNotifier()
{
    return std::make_unique<CenterNotifier>();
}

} // namespace desktop
