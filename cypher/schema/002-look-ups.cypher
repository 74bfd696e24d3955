// Claims are found by the fact they are about and by the source that makes them; loads in the log by version.
CREATE INDEX claim_fact FOR (claim:Claim) ON (claim.fact);
CREATE INDEX claim_source FOR (claim:Claim) ON (claim.source);
CREATE INDEX load_version FOR (load:Load) ON (load.version);
