// Answers a JSON array of questions on stdin with a JSON array on stdout. Bytes are base 64.
//   {op: "open", identity, file}      -> {plain} or {error}
//   {op: "open-and-unpack", ...}      -> {plain} or {error}   age, then zstd
//   {op: "seal", recipient, plain}    -> {file}
//   {op: "recipient", identity}       -> {recipient}
//   {op: "identity", seed}            -> {identity}           its text, as age writes keys
//   {op: "vectors"}                   -> {vectors: {name: bytes}}
import { Decrypter, Encrypter, identityToRecipient } from "age-encryption";
import { zstdDecompressSync } from "node:zlib";
import { bech32 } from "@scure/base";
import * as vectors from "cctv-age";

const bytes = (text) => new Uint8Array(Buffer.from(text, "base64"));
const text = (raw) => Buffer.from(raw).toString("base64");

async function open(question) {
  const decrypter = new Decrypter();
  decrypter.addIdentity(question.identity);
  return await decrypter.decrypt(bytes(question.file));
}

const answers = {
  open: async (question) => ({ plain: text(await open(question)) }),
  "open-and-unpack": async (question) => ({ plain: text(zstdDecompressSync(await open(question))) }),
  seal: async (question) => {
    const encrypter = new Encrypter();
    encrypter.addRecipient(question.recipient);
    return { file: text(await encrypter.encrypt(bytes(question.plain))) };
  },
  recipient: async (question) => ({ recipient: await identityToRecipient(question.identity) }),
  identity: async (question) => ({
    identity: bech32.encode("AGE-SECRET-KEY-PQ-", bech32.toWords(bytes(question.seed)), false).toUpperCase(),
  }),
  vectors: async () => ({
    vectors: Object.fromEntries(Object.entries(vectors).map(([name, raw]) => [name, text(raw)])),
  }),
};

const chunks = [];
for await (const chunk of process.stdin) chunks.push(chunk);
const out = [];
for (const question of JSON.parse(Buffer.concat(chunks).toString("utf8"))) {
  try {
    out.push(await answers[question.op](question));
  } catch (error) {
    out.push({ error: String(error) });
  }
}
process.stdout.write(JSON.stringify(out));
