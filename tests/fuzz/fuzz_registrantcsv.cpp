#include "services/csvtext.h"
#include "services/registrantcsv.h"

#include <cstdint>
#include <cstdlib>

namespace {

std::vector<model::Registrant> goodOf(const services::RegistrantPreview &preview)
{
    std::vector<model::Registrant> people;
    for (const services::RegistrantLine &line : preview.lines) {
        if (line.problem.isEmpty())
            people.push_back(line.person);
    }
    return people;
}

} // namespace

// Whoever was read is written and read again as the same, and no cell that is written begins like a formula.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const auto preview
        = services::readRegistrants(QByteArray(reinterpret_cast<const char *>(data), qsizetype(size)));
    if (!preview)
        return 0;
    const auto people = goodOf(*preview);
    if (int(people.size()) != preview->good)
        std::abort();
    const QByteArray written = services::writeRegistrants(people, false);
    for (const services::CsvRecord &record : services::readCsv(QString::fromUtf8(written), u',')) {
        for (const QString &cell : record.cells) {
            if (!cell.isEmpty() && QStringLiteral("=+-@\t\r").contains(cell.front()))
                std::abort();
        }
    }
    const auto again = services::readRegistrants(written);
    if (!again || goodOf(*again).size() != people.size())
        std::abort();
    const auto same = goodOf(*again);
    for (size_t i = 0; i < people.size(); ++i) {
        if (same[i].firstName != people[i].firstName || same[i].lastName != people[i].lastName
            || same[i].email != people[i].email || same[i].phone != people[i].phone)
            std::abort();
    }
    return 0;
}
