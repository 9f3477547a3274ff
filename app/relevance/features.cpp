// SPDX-License-Identifier: GPL-3.0-or-later
#include "relevance/features.h"

#include <algorithm>
#include <cmath>

namespace headsup::relevance {

using domain::TopicKind;

namespace {

enum Id {
    Bias,
    RuleFirst, // one an outcome
    RuleLast = RuleFirst + 11,
    Share,
    ShareHigh,
    ShareFull,
    BestShare,
    SplitShare,
    SubjectEmpty,
    HeadFound,
    HeadWeak,
    HeadMissing,
    NamesMissing,
    NamesFound,
    OthersMissing,
    CellFirst, // naming x news
    CellLast = CellFirst + 11,
    ToldWeak,
    NewsBeside,
    OtherNewsBeside,
    DeniedAndTold,
    ConflictAttribute,
    ConflictNumber,
    ConflictName,
    ConflictWithoutHead,
    ConflictAndOtherNews,
    OtherInstead,
    OtherBeside,
    OtherWithoutHead,
    OtherWithHalf,
    Describes,
    Serves,
    Replaced,
    ReplacedTold,
    DescribesTold,
    ServesTold,
    SameHead,
    Opens,
    StrangerOpens,
    StrangerOpensUnnamed,
    Strangers,
    StrangersUnnamed,
    StrangersInNews,
    StrangersBeside,
    StrangersBesideFull,
    NoStrangers,
    NoStrangersUnnamed,
    OtherSentences,
    Incentive,
    IncentiveNamed,
    Deceptive,
    Generic,
    GenericUnnamed,
    GenericNamed,
    OffPurpose,
    OffPurposeNamed,
    Accessory,
    AccessoryTold,
    Teaser,
    TeaserUnnamed,
    Upsell,
    UpsellNamed,
    Shout,
    MissingPrice,
    MissingTime,
    MissingLink,
    MissingAndNamed,
    Ceiling,
    Offers,
    OffersUnasked,
    OffersUnnamed,
    Listed,
    ListedUnnamed,
    Asks,
    AsksNothingTold,
    Dated,
    DatedSoonKind,
    Short,
    ShortUnnamed,
    Long,
    MissingOne,
    MissingMore,
    MissingStranger,
    MissingStrangerTold,
    MissingClean,
    HalfMissing,
    FutureToldFirst, // other kinds, events
    FutureEvent,
    FutureUnnamed,
    Story,
    StoryNamed,
    ToldWeakly,
    OtherSectionFirst,
    OtherSectionLast = OtherSectionFirst + 12,
    StatusOffers,
    ServiceOffers,
    NoNewsOffers,
    VagueFirst,
    VagueThree,
    VagueSix,
    VagueTen,
    VagueMore,
    VagueTrails,
    VaguePictures,
    VagueAsks,
    NewsUnnamed,
    FiguresUnnamed,
    CapitalsUnnamed,
    VaguePart,
    Related,
    RelatedUnnamed,
    RelatedVague,
    Rough,
    RoughUnnamed,
    KindFirst, // told in part or whole, by kind
    KindLast = KindFirst + 11,
    KindOtherFirst, // not told though named, by kind
    KindOtherLast = KindOtherFirst + 11,
    EchoNews,
    EchoWhole,
    EchoWholeNamed,
    EchoWholeNotTold,
    EchoNone,
    EchoNoneNamed,
    EchoAll,
    EchoAllHigh,
    RunThree,
    RunFour,
    RunFive,
    RunSix,
    Count,
};

enum class Telling { Told, Denied, Other, Nothing };

Telling tellingOf(const News& news)
{
    return news.told     ? Telling::Told
           : news.denied ? Telling::Denied
           : news.other  ? Telling::Other
                         : Telling::Nothing;
}

/// No pairs are labelled for some kinds: they count as the nearest one.
TopicKind likeKind(TopicKind kind)
{
    return kind == TopicKind::EventConfirmed ? TopicKind::EventReminder
           : kind == TopicKind::Survey       ? TopicKind::Content
                                             : kind;
}

int indexOf(const Judgement& judgement)
{
    for (size_t i = 0; i < kOutcomes.size(); ++i) {
        if (kOutcomes[i].verdict == judgement.verdict &&
            QStringView(kOutcomes[i].reason) == QStringView(judgement.reason))
            return static_cast<int>(i);
    }
    return 0;
}

double some(int count)
{
    return std::min(1.0, std::log1p(count) / std::log(8.0));
}

class Collector
{
public:
    explicit Collector(const Signals& seen)
        : m_seen(seen)
        , m_naming(namingOf(seen))
        , m_unnamed(m_naming == Naming::None)
        , m_named(m_naming == Naming::Whole)
        , m_told(seen.news.told.has_value())
    {
    }

    std::vector<Feature> collect(const Judgement& byRules)
    {
        add(Bias, 1);
        add(RuleFirst + indexOf(byRules), 1);
        subject();
        news();
        things();
        strangers();
        policy();
        variants();
        vagueness();
        promises();
        form();
        echo();
        return std::move(m_features);
    }

private:
    void add(int id, double value)
    {
        if (value != 0)
            m_features.push_back({id, value});
    }

    void subject()
    {
        const auto& coverage = m_seen.coverage;
        add(Share, coverage.share);
        add(ShareHigh, coverage.share >= 0.7);
        add(ShareFull, coverage.share >= 0.95);
        add(BestShare, m_seen.shape.bestShare);
        add(SplitShare, coverage.share - m_seen.shape.bestShare);
        add(SubjectEmpty, m_seen.subject.isEmpty());
        bool names = false;
        double others = 0;
        double found = 0;
        for (size_t n = 0; n < m_seen.subject.words.size(); ++n) {
            const auto& word = m_seen.subject.words[n];
            const auto score = coverage.matches[n].score;
            names = names || (word.name && score > 0);
            if (word.head) {
                add(HeadFound, score >= 0.9);
                add(HeadWeak, score > 0 && score < 0.9);
                add(HeadMissing, score <= 0);
            } else if (!word.name) {
                others += word.weight;
                found += word.weight * score;
            }
        }
        add(NamesMissing, !coverage.names);
        add(NamesFound, names);
        add(OthersMissing, others > 0 ? 1 - found / others : 0);
    }

    void news()
    {
        const auto telling = tellingOf(m_seen.news);
        const auto cell = static_cast<int>(m_naming) * 4 + static_cast<int>(telling);
        add(CellFirst + cell, 1);
        add(ToldWeak, m_told && !m_seen.news.firm);
        add(NewsBeside, m_seen.shape.newsBeside);
        add(OtherNewsBeside, m_seen.shape.otherNewsBeside);
        add(DeniedAndTold, m_told && m_seen.news.denied);
        const auto kind = static_cast<int>(likeKind(m_seen.kind)) - static_cast<int>(TopicKind::BackInStock);
        if (m_told)
            add(KindFirst + kind, 1);
        else if (!m_unnamed)
            add(KindOtherFirst + kind, 1);
    }

    void things()
    {
        const auto& shape = m_seen.shape;
        const bool head = m_seen.coverage.head;
        bool name = false;
        bool number = false;
        bool attribute = false;
        for (const auto& conflict : m_seen.conflicts) {
            name = name || conflict.name;
            number = number || (!conflict.name && conflict.number);
            attribute = attribute || (!conflict.name && !conflict.number);
        }
        const bool conflict = !m_seen.conflicts.empty();
        add(ConflictAttribute, attribute);
        add(ConflictNumber, number);
        add(ConflictName, name);
        add(ConflictWithoutHead, conflict && !head);
        add(ConflictAndOtherNews, conflict && !m_told && m_seen.news.other);
        const auto& other = m_seen.otherThing;
        add(OtherInstead, other && other->insteadOfHead);
        add(OtherBeside, other && !other->insteadOfHead);
        add(OtherWithoutHead, other && !head);
        add(OtherWithHalf, other && m_seen.coverage.share < 0.6);
        add(Describes, shape.describes);
        add(Serves, shape.serves);
        add(Replaced, shape.replaced);
        add(ReplacedTold, shape.replaced && m_told);
        add(DescribesTold, shape.describes && m_told);
        add(ServesTold, shape.serves && m_told);
        add(SameHead, shape.sameHead);
    }

    void strangers()
    {
        const auto& shape = m_seen.shape;
        const auto& policy = m_seen.policy;
        add(Opens, shape.opens);
        add(StrangerOpens, shape.strangerOpens);
        add(StrangerOpensUnnamed, shape.strangerOpens && m_unnamed);
        add(Strangers, some(policy.strangers));
        add(StrangersUnnamed, m_unnamed ? some(policy.strangers) : 0);
        add(StrangersInNews, some(policy.strangersInNews));
        add(StrangersBeside, some(shape.strangersBeside));
        add(StrangersBesideFull, m_named ? some(shape.strangersBeside) : 0);
        add(NoStrangers, policy.strangers == 0);
        add(NoStrangersUnnamed, policy.strangers <= 1 && m_unnamed);
        add(OtherSentences, some(shape.otherSentences));
    }

    void policy()
    {
        const auto& policy = m_seen.policy;
        add(Incentive, policy.incentive.has_value());
        add(IncentiveNamed, policy.incentive && m_named && m_told);
        add(Deceptive, policy.deceptive.has_value());
        add(Generic, policy.generic.has_value());
        add(GenericUnnamed, policy.generic && m_unnamed);
        add(GenericNamed, policy.generic && m_named);
        const bool off = policy.offPurpose && m_seen.kind != TopicKind::Survey;
        add(OffPurpose, off);
        add(OffPurposeNamed, off && !m_unnamed);
        add(Accessory, policy.accessory.has_value());
        add(AccessoryTold, policy.accessory && m_told);
        add(Teaser, policy.teaser.has_value());
        add(TeaserUnnamed, policy.teaser && m_unnamed);
        add(Upsell, some(static_cast<int>(policy.upsell.size())));
        add(UpsellNamed, !policy.upsell.empty() && m_named && m_told);
        add(Shout, policy.shout.has_value());
    }

    void variants()
    {
        const auto& shape = m_seen.shape;
        const bool beside = shape.strangersBeside > 0;
        add(MissingOne, shape.missing == 1 && !m_unnamed);
        add(MissingMore, shape.missing > 1 && !m_unnamed);
        add(MissingStranger, shape.missing > 0 && beside && !m_unnamed);
        add(MissingStrangerTold, shape.missing > 0 && beside && m_told && m_seen.coverage.head);
        add(MissingClean, shape.missing > 0 && !beside && !m_unnamed);
        add(HalfMissing, m_seen.coverage.share < 0.5 && !m_unnamed);
        const bool event =
            m_seen.kind == TopicKind::EventReminder || m_seen.kind == TopicKind::EventConfirmed;
        add(FutureToldFirst, shape.future && !event);
        add(FutureEvent, shape.future && event);
        add(FutureUnnamed, shape.future && m_unnamed);
        add(Story, shape.story);
        add(StoryNamed, shape.story && m_named);
        add(ToldWeakly, m_seen.news.weak);
        if (m_seen.news.other && !m_told)
            add(OtherSectionFirst + static_cast<int>(m_seen.news.other->section) -
                    static_cast<int>(Section::Avail),
                1);
        const bool offers = shape.offers > 0;
        add(StatusOffers, offers && m_seen.kind == TopicKind::Status);
        add(ServiceOffers,
            offers && (m_seen.kind == TopicKind::Appointment || m_seen.kind == TopicKind::Reopening ||
                          m_seen.kind == TopicKind::Content || event));
        add(NoNewsOffers, offers && !m_told && m_seen.kind != TopicKind::PriceDrop);
    }

    /// A few words that name nothing and say nothing: a teaser. With figures or news it is about something.
    void vagueness()
    {
        const auto& shape = m_seen.shape;
        const bool news = m_told || m_seen.news.other;
        const bool vague = !shape.figures && !news && !m_seen.policy.offPurpose && !m_seen.policy.generic;
        add(NewsUnnamed, m_unnamed && news);
        add(FiguresUnnamed, m_unnamed && shape.figures);
        add(CapitalsUnnamed, m_unnamed && shape.capitals);
        const bool related = m_seen.coverage.related;
        add(Related, related);
        add(RelatedUnnamed, related && m_unnamed);
        add(RelatedVague, related && m_unnamed && vague);
        add(VaguePart, vague && m_naming == Naming::Part);
        if (!vague || !m_unnamed)
            return;
        add(VagueFirst, 1);
        add(VagueThree, m_seen.messageWords <= 3);
        add(VagueSix, m_seen.messageWords <= 6);
        add(VagueTen, m_seen.messageWords <= 10);
        add(VagueMore, m_seen.messageWords > 10);
        add(VagueTrails, shape.trails);
        add(VaguePictures, shape.pictures);
        add(VagueAsks, shape.asks);
    }

    void promises()
    {
        for (const auto fact : m_seen.promises.missing)
            add(fact == Fact::Price ? MissingPrice : fact == Fact::Time ? MissingTime : MissingLink, 1);
        add(MissingAndNamed, !m_seen.promises.missing.empty() && m_named);
        add(Ceiling, m_seen.promises.ceilingSpan.has_value());
    }

    void form()
    {
        const auto& shape = m_seen.shape;
        const bool asked = m_seen.kind == TopicKind::PriceDrop || m_seen.kind == TopicKind::SaleStart;
        add(Offers, some(shape.offers));
        add(OffersUnasked, asked ? 0 : some(shape.offers));
        add(OffersUnnamed, m_unnamed ? some(shape.offers) : 0);
        add(Listed, some(std::max(0, shape.listed - 1)));
        add(ListedUnnamed, m_unnamed ? some(std::max(0, shape.listed - 1)) : 0);
        add(Asks, shape.asks);
        add(AsksNothingTold, shape.asks && !m_told && !m_seen.news.other);
        const bool event =
            m_seen.kind == TopicKind::EventReminder || m_seen.kind == TopicKind::EventConfirmed;
        add(Dated, shape.dated);
        add(DatedSoonKind, shape.dated && !event);
        add(Short, m_seen.messageWords <= 5);
        add(ShortUnnamed, m_seen.messageWords <= 6 && m_unnamed);
        add(Long, m_seen.messageWords >= 22);
        add(Rough, m_seen.rough);
        add(RoughUnnamed, m_seen.rough && m_unnamed);
    }

    void echo()
    {
        const auto& echo = m_seen.echo;
        const bool whole = echo.asked > 0 && echo.news > 0.99;
        const bool none = echo.asked > 0 && echo.news <= 0;
        const bool silent = !m_told && !m_seen.news.denied;
        add(EchoNews, echo.news);
        add(EchoWhole, whole);
        add(EchoWholeNamed, whole && m_named);
        add(EchoWholeNotTold, whole && !m_unnamed && silent);
        add(EchoNone, none);
        add(EchoNoneNamed, none && m_named);
        add(EchoAll, echo.all);
        add(EchoAllHigh, echo.all >= 0.75);
        add(RunThree, echo.run >= 3);
        add(RunFour, echo.run >= 4);
        add(RunFive, echo.run >= 5);
        add(RunSix, echo.run >= 6);
    }

    const Signals& m_seen;
    Naming m_naming;
    bool m_unnamed;
    bool m_named;
    bool m_told;
    std::vector<Feature> m_features;
};

} // namespace

std::vector<Feature> featuresOf(const Signals& seen, const Judgement& byRules)
{
    return Collector(seen).collect(byRules);
}

int featureCount()
{
    return Count;
}

} // namespace headsup::relevance
