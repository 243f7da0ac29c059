"""The sealed sync protocol as PROTOCOL.md gives it: pure, no I/O, no clock; randomness comes in.

keys         MemberKeys, SigningKey/VerifyKey (Ed25519), Identity/Recipient (hybrid age)
programme    make a charter, an epoch, an appointment, the next register entry
roster       Roster: verified chains -> writers, readers, epochs, recipients, `view`
messages     RecordVersion, Decision, Acknowledgement, ... <-> bytes; `decode`
batch        seal_batch, open_batch, check_body: messages <-> header file + .age file
envelope     Header, addresses, verify_header, batch_hash
authorship   Proof, verify_proof: who wrote one message, without its batch
receipts     sign_receipt/read_receipt, sign_token/read_token
streams      forks, gaps, incarnations, the mark outside the database
outbox       which unsent messages the next file holds, and what it supersedes
quarantine   what happens to a genuine batch: merge, merge with a notice, keep apart, refuse
errors       the tree of everything that can be wrong
"""
