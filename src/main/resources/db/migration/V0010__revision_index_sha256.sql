create index revision_sha256 on revision (sha256);
