package app.godwit.sample;

/// Whose archive the sample is: an invented translator of tide tables.
final class Owner {
    static final long ID = 312_345_678L;
    static final String HANDLE = "noor_shore";
    static final String PAST_HANDLE = "noor_l_birds";
    static final String NAME = "Noor Aalders";
    static final String BIO = "Tides, bread, slow trains. I maintain tidelib. Packing.";

    private Owner() {}
}
