// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ports/system.h"
#include "store/workspace.h"

#include <QTemporaryDir>

namespace headsup::test {

/// A workspace in a folder of its own, as of now, with one Page in rehearsal and a campaign that is frozen
/// and ready to be sent. Tokens are otn-demo-000001 and so on; they are presented in that order.
class SendWorkspace
{
public:
    enum class Stage { Draft, Frozen };
    explicit SendWorkspace(int people, const QUrl& graphUrl = {}, Stage stage = Stage::Frozen)
    {
        open();
        const auto now = m_clock.now();
        check(m_writer->addPage(
            {page(), QStringLiteral("Shop"), graphUrl, QStringLiteral("v25.0"), true}, now));
        import(people, now);
        draft(now);
        if (stage == Stage::Frozen)
            freeze(now);
    }
    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("workspace.sqlite")); }
    [[nodiscard]] QString file(const QString& name) const { return m_folder.filePath(name); }
    [[nodiscard]] static domain::PageId page() { return domain::PageId{QStringLiteral("100200300")}; }
    [[nodiscard]] static domain::Secret pageToken()
    {
        return domain::Secret{QStringLiteral("rehearsal-100200300")};
    }
    [[nodiscard]] static QString token(int nth)
    {
        return QStringLiteral("otn-demo-%1").arg(nth, 6, 10, QLatin1Char('0'));
    }
    [[nodiscard]] domain::CampaignId campaign() const { return m_campaign; }
    [[nodiscard]] store::Writer& writer() { return *m_writer; }
    /// Lets another program have it.
    void close() { m_writer.reset(); }
    void open()
    {
        m_writer = value(store::openWriter(
            path(), m_random, [](const QString&, const QString&) { return domain::TopicKind::BackInStock; }));
    }
    [[nodiscard]] domain::CampaignSummary summary() { return value(m_writer->campaign(m_campaign)); }
    [[nodiscard]] std::vector<domain::Delivery> deliveries(std::optional<domain::DeliveryState> state = {})
    {
        const store::CancelFlag never{false};
        const auto ids = value(m_writer->deliveryIds({m_campaign, state, {}}, never));
        return value(m_writer->deliveries(ids));
    }

private:
    template<class T>
    static T value(domain::Result<T> result)
    {
        if (!result)
            qFatal("unexpected %s", qPrintable(domain::logText(result.error())));
        return std::move(result).value();
    }
    static void check(const domain::Result<void>& result)
    {
        if (!result)
            qFatal("unexpected %s", qPrintable(domain::logText(result.error())));
    }
    void import(int people, domain::Instant now)
    {
        using namespace std::chrono_literals;
        auto sink =
            value(m_writer->importSink(page(), QStringLiteral("list.csv"), store::ImportMode::Commit, now));
        for (int i = 1; i <= people; ++i) {
            const auto psid = QStringLiteral("99990000000%1").arg(i, 6, 10, QLatin1Char('0'));
            const auto intake =
                sink->take({domain::Psid{psid}, domain::Secret{token(i)}, QStringLiteral("Aurora 2"),
                    std::nullopt, *domain::Prompt::from(QStringLiteral("Aurora 2 back in stock")), {},
                    now - 24h, now + 24h * 100 + std::chrono::minutes{i}, domain::OptInState::Unused,
                    QStringLiteral("Ana%1").arg(i), QStringLiteral("Example"), {}, {}, {}, {}, {}});
            if (!intake)
                qFatal("unexpected %s", qPrintable(domain::logText(intake.error())));
        }
        domain::BatchReport report;
        report.rows = people;
        if (!sink->finish(report))
            qFatal("the import was not kept");
    }
    void draft(domain::Instant now)
    {
        domain::Campaign draft;
        draft.page = page();
        draft.topic = value(m_writer->topics(page())).front().topic.id;
        draft.name = QStringLiteral("Aurora is back");
        draft.source = QStringLiteral("Hi, the Aurora 2 is back in stock");
        draft.perSecond = 35;
        m_campaign = value(m_writer->saveDraft(draft, now));
    }
    void freeze(domain::Instant now)
    {
        const auto campaign = summary().campaign;
        auto sink = value(m_writer->beginFreeze(m_campaign));
        for (const auto& row : value(m_writer->audience(campaign.topic, {}, 100'000)))
            check(sink->take({row.optIn, row.person.id, std::nullopt, campaign.source}));
        check(sink->finish(domain::Verdict::Relevant, {}, now));
    }
    ports::SystemClock m_clock;
    ports::SystemRandom m_random;
    QTemporaryDir m_folder;
    std::unique_ptr<store::Writer> m_writer;
    domain::CampaignId m_campaign;
};

} // namespace headsup::test
