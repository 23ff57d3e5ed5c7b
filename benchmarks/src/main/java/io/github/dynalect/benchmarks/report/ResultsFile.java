package io.github.dynalect.benchmarks.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.dynalect.benchmarks.result.Results;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Results as JSON in a file. */
public final class ResultsFile {
    private final Path path;
    // An opponent of which no classes were counted need not say so in each series.
    private final JsonMapper mapper = JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_EMPTY, JsonInclude.Include.ALWAYS))
            .withConfigOverride(List.class, list -> list.setSetterInfo(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)))
            .build();

    /** @param path where it is, or will be */
    public ResultsFile(Path path) {
        this.path = path;
    }

    /** {@return whether it is there} */
    public boolean exists() {
        return Files.exists(path);
    }

    /** {@return what it holds} */
    public Results read() {
        try {
            return mapper.readValue(path.toFile(), Results.class);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Writes the results, in place of those that it holds. */
    public void write(Results results) {
        try {
            Files.writeString(path, mapper.writeValueAsString(results) + "\n");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public String toString() {
        return path.toString();
    }
}
