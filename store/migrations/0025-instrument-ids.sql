-- An organisation publishes an instrument in one history alone: what two would publish at once, one does.
create unique index instrument_list_own on instrument_list (organisation, instrument, instrument_version);
