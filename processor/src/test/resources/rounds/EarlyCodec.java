package rounds;

/** Says only by a class that another processor writes which type it stores. */
final class EarlyCodec extends LaterCodec {}
