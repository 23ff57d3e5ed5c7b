package io.github.dynalect.benchmarks.result;

import com.amazonaws.util.VersionInfoUtils;
import software.amazon.awssdk.core.util.VersionInfo;

/**
 * What was measured on, and with.
 *
 * @param processors how many the JVM may use
 * @param system the operating system and its architecture
 * @param java the JVM and its version
 * @param sdk the version of the AWS SDK
 * @param firstSdk the version of the first AWS SDK, of which xspec is
 */
public record Machine(int processors, String system, String java, String sdk, String firstSdk) {
    /** {@return this one} */
    public static Machine here() {
        return new Machine(
                Runtime.getRuntime().availableProcessors(),
                System.getProperty("os.name") + " " + System.getProperty("os.arch"),
                System.getProperty("java.vm.name") + " " + System.getProperty("java.version"),
                VersionInfo.SDK_VERSION,
                VersionInfoUtils.getVersion());
    }

    @Override
    public String toString() {
        return "%d processors, %s, %s, AWS SDK %s, first AWS SDK %s".formatted(processors, system, java, sdk, firstSdk);
    }
}
