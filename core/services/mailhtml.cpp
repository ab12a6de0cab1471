#include "services/mailhtml.h"

#include "mail/message.h"

using namespace Qt::StringLiterals;

namespace services {

namespace {

constexpr QLatin1StringView lineBreak("<br>\n");
// The contrast of these is 5.9 or more on their background, light and dark.
constexpr QLatin1StringView textStyle("margin:0 0 16px;color:#1f2328");
constexpr QLatin1StringView labelStyle("padding:4px 16px 4px 0;width:30%;color:#57606a;vertical-align:top");
constexpr QLatin1StringView valueStyle(
    "padding:4px 0;color:#1f2328;vertical-align:top;overflow-wrap:anywhere;word-break:break-word");
constexpr QLatin1StringView linkStyle("color:#0b57d0;overflow-wrap:anywhere;word-break:break-word");

constexpr QLatin1StringView styleSheet(R"(<style>
body { margin: 0; -webkit-text-size-adjust: 100%; }
@media (prefers-color-scheme: dark) {
.page { background: #161719 !important; }
.card { background: #242629 !important; }
.text, .value { color: #e8e9eb !important; }
.label, .foot { color: #b3b7bd !important; }
.link { color: #8ab4f8 !important; }
.rule { border-color: #3c3f44 !important; }
}
@media (max-width: 480px) {
.inside { padding: 20px 16px !important; }
.label, .value { display: block !important; width: auto !important; }
.label { padding: 8px 0 0 !important; }
.value { padding: 0 0 4px !important; }
}
</style>
)");

QString broken(const QString &text)
{
    return text.toHtmlEscaped().replace(u'\n', lineBreak);
}

QString paragraph(const QString &html)
{
    return "<p class=\"text\" dir=\"auto\" style=\""_L1 + textStyle + "\">"_L1 + html + "</p>\n"_L1;
}

// Of escaped text: what stands between empty lines.
QString textParagraphs(const QString &html)
{
    QString out;
    QStringList lines;
    const auto end = [&out, &lines] {
        if (!lines.isEmpty())
            out += paragraph(lines.join(lineBreak));
        lines.clear();
    };
    const QStringList all = html.split(u'\n');
    for (const QString &line : all) {
        if (line.trimmed().isEmpty())
            end();
        else
            lines << line.trimmed();
    }
    end();
    return out;
}

QString logoHtml(const MailBrand &brand, const QString &host)
{
    if (brand.logo.isEmpty())
        return {};
    // On white, as a logo is made for paper.
    return "<div style=\"margin:0 0 12px\"><img src=\""_L1 + QLatin1StringView(mail::logoUrl)
        + "\" width=\""_L1 + QString::number(brand.logoSize.width()) + "\" height=\""_L1
        + QString::number(brand.logoSize.height()) + "\" alt=\""_L1 + host.toHtmlEscaped()
        + "\" style=\"display:inline-block;max-width:100%;height:auto;padding:6px;background:#ffffff;"
          "border-radius:4px\"></div>\n"_L1;
}

} // namespace

QString withoutBlockSigns(QString text)
{
    return text.remove(blockBegins).remove(blockEnds);
}

QString linkHtml(const QString &link)
{
    const bool isWeb = link.startsWith("https://"_L1) || link.startsWith("http://"_L1);
    const QString shown = link.toHtmlEscaped();
    if (!isWeb)
        return shown;
    return "<a href=\""_L1 + shown + "\" class=\"link\" style=\""_L1 + linkStyle + "\">"_L1 + shown
        + "</a>"_L1;
}

QString linesHtml(const QString &text)
{
    return textParagraphs(text.toHtmlEscaped());
}

QString factsHtml(const std::vector<MailFact> &facts)
{
    if (facts.empty())
        return {};
    QString rows;
    for (const MailFact &fact : facts) {
        rows += "<tr><td class=\"label\" style=\""_L1 + labelStyle + "\">"_L1 + fact.label.toHtmlEscaped()
            + "</td><td class=\"value\" dir=\"auto\" style=\""_L1 + valueStyle + "\">"_L1
            + (fact.isLink ? linkHtml(fact.value) : broken(fact.value)) + "</td></tr>\n"_L1;
    }
    return "<table class=\"facts\" cellpadding=\"0\" cellspacing=\"0\" style=\"width:100%;margin:0 0 16px;"
           "border-collapse:collapse;font-size:inherit\">\n"_L1
        + rows + "</table>\n"_L1;
}

QString joinHtml(const JoinLink &join, const MailBrand &brand)
{
    if (join.link.isEmpty())
        return {};
    QString html;
    const QString link = join.link.toHtmlEscaped();
    if (!join.button.isEmpty()) {
        html += "<p style=\"margin:8px 0 16px\"><a href=\""_L1 + link
            + "\" class=\"button\" style=\"display:inline-block;padding:12px 28px;border-radius:6px;"
              "font-weight:bold;text-decoration:none;background:"_L1
            + brand.colour + ";color:"_L1 + brand.textColour + "\">"_L1 + join.button.toHtmlEscaped()
            + "</a></p>\n"_L1;
    }
    html += paragraph(join.label.toHtmlEscaped() + ": "_L1 + linkHtml(join.link)
        + (join.hint.isEmpty() ? QString() : QString(lineBreak + join.hint.toHtmlEscaped())));
    return html;
}

QString paragraphsHtml(const QString &rendered)
{
    QString html;
    qsizetype at = 0;
    while (at < rendered.size()) {
        const qsizetype begin = rendered.indexOf(blockBegins, at);
        if (begin < 0)
            break;
        const qsizetype end = rendered.indexOf(blockEnds, begin);
        html += textParagraphs(rendered.mid(at, begin - at));
        html += QStringView(rendered).mid(begin + 1, end - begin - 1);
        at = end + 1;
    }
    return html + textParagraphs(rendered.mid(at));
}

QString frameHtml(const MailFrame &frame, const MailBrand &brand, const QString &body)
{
    const QString direction = frame.rightToLeft ? u"rtl"_s : u"ltr"_s;
    // An attribute, for programs that know no "text-align: start".
    const QString side = frame.rightToLeft ? u"right"_s : u"left"_s;
    QString html = "<!DOCTYPE html>\n<html lang=\""_L1 + frame.language.toHtmlEscaped() + "\" dir=\""_L1
        + direction
        + "\">\n<head><meta charset=\"utf-8\">\n"
          "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
          "<meta name=\"color-scheme\" content=\"light dark\">\n"
          "<meta name=\"supported-color-schemes\" content=\"light dark\">\n<title>"_L1
        + frame.subject.toHtmlEscaped() + "</title>\n"_L1 + styleSheet + "</head>\n"_L1;
    html += "<body class=\"page\" style=\"margin:0;padding:0;background:#f1f2f4\">\n"
            "<table role=\"presentation\" class=\"page\" cellpadding=\"0\" cellspacing=\"0\" dir=\""_L1
        + direction
        + "\" style=\"width:100%;border-collapse:collapse;background:#f1f2f4;font-family:-apple-system,"
          "'Segoe UI',Roboto,'Noto Sans',Helvetica,Arial,sans-serif;font-size:16px;line-height:1.5\">\n"
          "<tr><td align=\"center\" style=\"padding:16px 8px\">\n"
          "<table role=\"presentation\" class=\"card\" bgcolor=\"#ffffff\" cellpadding=\"0\" "
          "cellspacing=\"0\" "
          "style=\"width:100%;max-width:600px;border-collapse:collapse;background:#ffffff;"
          "text-align:start;table-layout:fixed\">\n"_L1;
    html += "<tr><td class=\"head inside\" align=\""_L1 + side + "\" bgcolor=\""_L1 + brand.colour
        + "\" style=\"padding:24px 28px;background:"_L1 + brand.colour + ";color:"_L1 + brand.textColour
        + "\">\n"_L1 + logoHtml(brand, frame.host)
        + "<h1 dir=\"auto\" style=\"margin:0;font-size:22px;line-height:1.3;font-weight:bold;"
          "overflow-wrap:anywhere;word-break:break-word;color:"_L1
        + brand.textColour + "\">"_L1 + frame.topic.toHtmlEscaped() + "</h1>\n</td></tr>\n"_L1;
    html += "<tr><td class=\"inside\" align=\""_L1 + side + "\" style=\"padding:24px 28px 12px\">\n"_L1 + body
        + "</td></tr>\n"_L1;
    html += "</table>\n</td></tr>\n</table>\n</body>\n</html>\n"_L1;
    return html;
}

} // namespace services
