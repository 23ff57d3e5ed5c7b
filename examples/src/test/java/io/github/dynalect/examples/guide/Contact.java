package io.github.dynalect.examples.guide;

import io.github.dynalect.annotation.PartAt;
import io.github.dynalect.annotation.ViewOf;
import io.github.dynalect.examples.quickstart.User;
import io.vavr.control.Option;

/** How a user is reached. */
// @start region=view
@ViewOf(User.class)
record Contact(
        String name, // as the user has it
        @PartAt("address.city") String city, // from the document
        Option<String> temporaryCode) {} // a user may lack it
// @end
