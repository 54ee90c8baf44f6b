package app.godwit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.godwit.handles.Account;
import app.godwit.handles.Candidate;
import app.godwit.handles.Confidence;
import app.godwit.handles.Evidence;
import app.godwit.handles.Form;
import app.godwit.handles.Handle;
import app.godwit.handles.Lookup;
import app.godwit.handles.Match;
import app.godwit.journal.Knowledge;
import app.godwit.moves.BroughtIn;
import app.godwit.moves.Coverage;
import app.godwit.moves.Decision;
import app.godwit.moves.LookedBack;
import app.godwit.moves.Overview;
import app.godwit.moves.PersonRow;
import app.godwit.moves.Plan;
import app.godwit.moves.Progress;
import app.godwit.moves.Somebody;
import app.godwit.posts.Apart;
import app.godwit.posts.Composed;
import app.godwit.posts.Draft;
import app.godwit.posts.Visibility;
import app.godwit.tweets.Media;
import app.godwit.tweets.Person;
import app.godwit.tweets.Problem;
import app.godwit.tweets.Tie;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The shapes that scripts rely on.
class ShapesTest {
    private static final Instant WHEN = Instant.parse("2020-02-03T04:05:06Z");
    private static final long TWEET = 1224318923456790528L;

    private static final Coverage COVERAGE = new Coverage(
            9,
            8,
            1,
            1,
            0,
            List.of(new Coverage.OfSource("/a.zip", "archive", 9, 1, 0, 0)),
            List.of(new Coverage.Advice(Coverage.Way.X_KEYS, 8, 8)));
    private static final String COVERAGE_JSON = """
        {'people':9,'ids':8,'named':1,'withBio':1,'withLinks':0,
         'sources':[{'source':'/a.zip','kind':'archive','people':9,'named':1,'withBio':0,'withLinks':0}],
         'advice':[{'way':'x_keys','people':8,'cents':8,
           'text':'With your own X keys: 8 look-ups, about $0.08.'}]}\
        """;

    private static final Knowledge.Beside BESIDE = new Knowledge.Beside(2, 1, 0, 2, 7);

    private static JsonNode json(Object shape) {
        return JsonMapper.shared().readTree(JsonMapper.shared().writeValueAsString(shape));
    }

    private static JsonNode read(String json) {
        return JsonMapper.shared().readTree(json.replace('\'', '"'));
    }

    @Test
    void tellsWhatWasBroughtIn() {
        var in = new BroughtIn(
                new BroughtIn.Tweets(9, 4, 1, 2, 3, 1, 1, 1),
                new BroughtIn.SetApart(1, 0, 0),
                new BroughtIn.People(5, 4, 3, 8, 1, 0, 2),
                new BroughtIn.Media(3, 2, 1, 1),
                new BroughtIn.Expected(9, 5, 9, 0, 1),
                List.of(new Problem("data/tweets.js", 77, "This tweet is cut off.")));
        assertThat(json(ImportShape.of(in, BESIDE, COVERAGE))).isEqualTo(read("""
            {'tweets':{'total':9,'own':4,'threads':1,'retweets':2,'replies':3,'quotes':1,'notesJoined':1,
              'supersededEdits':1},
             'setApart':{'deleted':1,'community':0,'circle':0},
             'people':{'following':5,'named':4,'withProfile':3,'followers':8,'muted':1,'blocked':0,'lists':2},
             'media':{'expected':3,'found':2,'missing':1,'foundElsewhere':1},
             'expected':{'tweets':9,'following':5,'headers':9,'headersMissing':0,'notes':1},
             'leftOut':[
              {'what':'older_versions','count':1,'why':'only the last version of an edited tweet is kept'},
              {'what':'deleted','count':1,'why':'kept, never posted without a clear yes'},
              {'what':'community','count':0,'why':'kept, never posted without a clear yes'},
              {'what':'circle','count':0,'why':'kept, never posted without a clear yes'},
              {'what':'media','count':1,'why':'not in the archive'},
              {'what':'followers','count':6,'why':'counted only: whoever follows decides for themselves'},
              {'what':'unreadable','count':1,'why':'see problems'}],
             'problems':[{'file':'data/tweets.js','position':77,'what':'This tweet is cut off.'}],
             'beside':{'followers':2,'muted':1,'blocked':0,'lists':2,'members':7},
             'coverage':%s}\
            """.formatted(COVERAGE_JSON)));
    }

    @Test
    void tellsWhereAPersonWasFoundAndWhy() {
        var handle = new Handle("ana", "one.example");
        var evidence = new Evidence(Evidence.Field.BIO, "now @ana@one.example!", 4, 20);
        var match = new Match(
                new Candidate(handle, Form.EXPLICIT, evidence),
                new Lookup.Found(Account.of(handle, "https://one.example/@ana")),
                Confidence.STATED);
        var row = new PersonRow(
                7,
                Person.named(TWEET, "ana", "Ana"),
                PersonRow.State.FOUND,
                List.of(match),
                Optional.of(match),
                new Decision.Undecided(),
                "");
        var known = new Somebody(
                7,
                row.person(),
                Set.of(Tie.FOLLOWING),
                Set.of("anna"),
                List.of(
                        new Somebody.Saying("old.har", Instant.EPOCH, Person.named(0, "anna", "Ana")),
                        new Somebody.Saying("new.csv", WHEN, Person.named(0, "ana", ""))));
        assertThat(json(PeopleShape.of(List.of(row), List.of(known), COVERAGE, List.of())))
                .isEqualTo(read("""
                    {'people':[{'id':'1224318923456790528','row':7,'handle':'ana','name':'Ana','state':'found','decision':'',
                      'chosen':'ana@one.example','reason':'',
                      'candidates':[{'address':'ana@one.example','confidence':'STATED','lookup':'found','why':'',
                        'evidence':[{'field':'bio','text':'@ana@one.example','from':'now @ana@one.example!'}]}],
                      'formerHandles':['anna'],'from':{'handle':'new.csv','name':'old.har'},
                      'said':[
                       {'source':'old.har','seen':null,'handle':'anna','name':'Ana','bio':'','website':''},
                       {'source':'new.csv','seen':'2020-02-03T04:05:06Z','handle':'ana','name':'','bio':'','website':''}]}],
                     'coverage':%s,'conflicts':[]}\
                    """.formatted(COVERAGE_JSON)));
    }

    @Test
    void tellsEveryPostAsItWouldStand() {
        var photo = new Media(1, Media.Type.PHOTO, "A bird", new Media.InArchive("a.zip", "data/m/1.jpg", 99, 1));
        var top = new Draft(
                TWEET,
                0,
                new Draft.Top(),
                "One",
                3,
                "en",
                Visibility.UNLISTED,
                Draft.Audience.SENSITIVE,
                "Blood",
                List.of(photo),
                WHEN);
        var under = new Draft(
                TWEET,
                1,
                new Draft.Under(TWEET, 0),
                "Two https://tide.example/high",
                27,
                "",
                Visibility.FOLLOWERS,
                Draft.Audience.EVERYBODY,
                "",
                List.of(),
                WHEN);
        var shape = new PreviewShape(
                List.of(PreviewShape.post(top), PreviewShape.post(under)),
                List.of(),
                List.of(PreviewShape.skip(new Composed.Skipped(5, Composed.Reason.REPLY_TO_OTHERS))),
                new PreviewShape.Totals(2, 1, 1, 99, 0, 1, 4, WHEN),
                Shapes.Count.ofNames(Map.of(Apart.CIRCLE, 1)),
                List.of(),
                PreviewShape.Timeline.of(new LookedBack(LookedBack.Extent.PARTLY, WHEN)));
        assertThat(json(shape)).isEqualTo(read("""
            {'posts':[
              {'source':'1224318923456790528','part':0,'replyTo':null,'text':'One','length':3,'language':'en',
               'visibility':'unlisted','sensitive':true,'spoiler':'Blood',
               'media':[{'file':'data/m/1.jpg','alt':'A bird'}],'date':'2020-02-03T04:05:06Z','format':'plain',
               'quotes':[],'card':''},
              {'source':'1224318923456790528','part':1,'replyTo':{'source':'1224318923456790528','part':0},
               'text':'Two https://tide.example/high','length':27,'language':'','visibility':'followers','sensitive':false,'spoiler':'',
               'media':[],'date':'2020-02-03T04:05:06Z','format':'plain','quotes':[],
               'card':'https://tide.example/high'}],
             'boosts':[],
             'skipped':[{'source':'5','reason':'reply_to_others'}],
             'totals':{'posts':2,'threads':1,'media':1,'bytes':99,'boosts':0,'skipped':1,'requests':4,
              'endsAt':'2020-02-03T04:05:06Z'},
             'included':[{'reason':'circle','count':1}],'mediaNotes':[],
             'timeline':{'read':'partly','until':'2020-02-03T04:05:06Z'}}\
            """));
    }

    @Test
    void tellsHowEachLaneStands() {
        var follows = new Progress.Part("follows", 3, 2, 1, 6, Optional.of(WHEN));
        var overview = new Overview(
                "wader", Optional.of("@wader@harbour.example"), 400, 80, 70, 50, 20, 5, 1, List.of(follows));
        var status = json(StatusShape.of(overview, List.of(), BESIDE));
        assertThat(status.get("follows")).isEqualTo(read("""
            {'lane':'follows','done':3,'waiting':2,'refused':1,'total':6,'endsAt':'2020-02-03T04:05:06Z'}\
            """));
        assertThat(status.get("lanes").get(0)).isEqualTo(status.get("follows"));
        assertThat(status.at("/posts/endsAt").isNull()).isTrue();
        assertThat(status.at("/people/notFound").intValue()).isEqualTo(20);
    }

    @Test
    void tellsThePlan() {
        var plan = new Plan(
                List.of(new Plan.Part("follows", 50, 400, Duration.ofDays(1), WHEN)),
                Map.of("rejected", 5, "no address", 9),
                Map.of(Composed.Reason.RETWEET, 7),
                Map.of(Apart.DELETED, 2),
                60,
                WHEN);
        assertThat(json(PlanShape.of(plan))).isEqualTo(read("""
            {'parts':[{'lane':'follows','count':50,'limit':400,'per':'PT24H','requests':50,'left':400,
              'endsAt':'2020-02-03T04:05:06Z'}],
             'leftOut':{'people':[{'reason':'no address','count':9},{'reason':'rejected','count':5}],
              'tweets':[{'reason':'retweet','count':7}]},
             'included':[{'reason':'deleted','count':2}],'ways':[],'cap':null,'reserve':20,'drip':null,'requests':60,'endsAt':'2020-02-03T04:05:06Z'}\
            """));
    }

    @Test
    void tellsAnError() {
        assertThat(json(Shapes.Error.of(new Trouble(Exit.NEEDS_SIGN_IN, "Sign in first."))))
                .isEqualTo(read("{'error':{'what':'Sign in first.','code':5}}"));
    }
}
