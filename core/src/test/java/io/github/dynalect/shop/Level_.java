package io.github.dynalect.shop;

import io.github.dynalect.attribute.Attributes;
import io.github.dynalect.attribute.CompositeKey;
import io.github.dynalect.attribute.DocumentAttribute;
import io.github.dynalect.attribute.MapAttribute;
import io.github.dynalect.attribute.NumberAttribute;
import io.github.dynalect.attribute.OrderedPartition;
import io.github.dynalect.attribute.PrimaryKey;
import io.github.dynalect.attribute.SetAttribute;
import io.github.dynalect.attribute.StringAttribute;
import io.github.dynalect.codec.Codecs;
import io.github.dynalect.codec.DocumentCodec;
import io.github.dynalect.codec.Member;
import io.github.dynalect.expression.Key;
import io.github.dynalect.path.Path;
import io.github.dynalect.schema.Schema;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The metamodel of a level of a game: its number is its sort attribute, and one name has a dot in it. */
public final class Level_ {
    /** A level. */
    public record Level(
            String game,
            long number,
            BigDecimal best,
            int sizeMax,
            Map<String, Integer> size,
            Set<Integer> bonuses,
            Team team) {}

    /** Who plays it. */
    public record Team(String name, Set<String> players) {}

    /** The metamodel of {@link Team}. */
    public static final class Team_ extends DocumentAttribute<Level, Team> {
        private static final Member<Team, String> NAME = new Member<>("name", Codecs.string());
        private static final Member<Team, Set<String>> PLAYERS = new Member<>("players", Codecs.stringSet());

        public final SetAttribute<Level, String> players = Attributes.stringSet(path().child("players"));

        private Team_(Path path) {
            super(
                    path,
                    DocumentCodec.of(
                            List.of(NAME, PLAYERS),
                            (team, to) -> to.put(NAME, team.name()).put(PLAYERS, team.players()),
                            stored -> new Team(stored.get(NAME), stored.get(PLAYERS))));
        }
    }

    public static final StringAttribute<Level> game = Attributes.string("game");
    public static final NumberAttribute<Level, Long> number = Attributes.longInteger("number");
    public static final NumberAttribute<Level, BigDecimal> best = Attributes.decimal("best");
    public static final NumberAttribute<Level, Integer> sizeMax = Attributes.integer("size.max");
    public static final MapAttribute<Level, Integer, NumberAttribute<Level, Integer>> size =
            Attributes.map(Path.of("size"), Codecs.integer(), Attributes::integer);
    public static final SetAttribute<Level, Integer> bonuses = Attributes.set(Path.of("bonuses"), Codecs.integer());
    public static final Team_ team = new Team_(Path.of("team"));

    public static final CompositeKey<Level, String, Long, OrderedPartition<Level, Long>> KEY =
            PrimaryKey.of(game, number);

    public static final Schema<Level> SCHEMA = Schema.of("levels", KEY)
            .attribute(game, Level::game)
            .attribute(number, Level::number)
            .attribute(best, Level::best)
            .attribute(sizeMax, Level::sizeMax)
            .attribute(size, Level::size)
            .attribute(bonuses, Level::bonuses)
            .attribute(team, Level::team)
            .build(item -> new Level(
                    item.get(game),
                    item.get(number),
                    item.get(best),
                    item.get(sizeMax),
                    item.get(size),
                    item.get(bonuses),
                    item.get(team)));

    private Level_() {}

    public static Key<Level> key(String game, long number) {
        return KEY.key(game, number);
    }

    /** A level with something in each of its parts. */
    public static Level level(String game, long number) {
        return new Level(
                game, number, BigDecimal.ONE, 7, Map.of("max", 3), Set.of(5, 8), new Team("red", Set.of("ann", "bob")));
    }
}
