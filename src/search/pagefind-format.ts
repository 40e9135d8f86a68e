import { gzipSync } from 'node:zlib';

/** What an index is made of, apart from bytes that are encoded already. */
export type Encodable = string | number | Encoded | readonly Encodable[];
/** A value as `encode` gives it. */
export type Encoded = Uint8Array;

/** A part of an index of Pagefind 1.6: CBOR (RFC 8949) in its shortest form, of texts, whole numbers and arrays. */
export function encode(value: Encodable): Encoded {
  const bytes = openBytes();
  write(bytes, value);
  return bytes.done();
}

/** A file of an index as Pagefind's own script reads it: what is encoded behind a signature, compressed. */
export function pack(value: Encodable): Uint8Array {
  return gzipSync(Buffer.concat([signature, encode(value)]), { level: 9 });
}

/** Bytes that grow. */
export type Bytes = {
  readonly number: (value: number) => void;
  readonly text: (value: string) => void;
  readonly array: (length: number) => void;
  readonly bytes: (value: Uint8Array) => void;
  readonly length: () => number;
  readonly done: () => Uint8Array;
};

/** Opens a place to encode to, piece by piece. */
export function openBytes(): Bytes {
  let buffer = Buffer.allocUnsafe(256);
  let length = 0;
  const room = (more: number): void => {
    if (length + more <= buffer.length) return;
    const larger = Buffer.allocUnsafe(Math.max(buffer.length * 2, length + more));
    buffer.copy(larger, 0, 0, length);
    buffer = larger;
  };
  /** The head of a value: its type in three bits, and a number below 2³² in as few bytes as it takes. */
  const head = (type: number, value: number): void => {
    room(5);
    if (value < 24) buffer[length++] = (type << 5) | value;
    else if (value < 0x100) {
      buffer[length++] = (type << 5) | 24;
      buffer[length++] = value;
    } else if (value < 0x10000) {
      buffer[length++] = (type << 5) | 25;
      length = buffer.writeUInt16BE(value, length);
    } else {
      buffer[length++] = (type << 5) | 26;
      length = buffer.writeUInt32BE(value, length);
    }
  };
  return {
    number: (value) => (value < 0 ? head(1, -1 - value) : head(0, value)),
    text: (value) => {
      const size = Buffer.byteLength(value);
      head(3, size);
      room(size);
      length += buffer.write(value, length);
    },
    array: (size) => head(4, size),
    bytes: (value) => {
      room(value.length);
      buffer.set(value, length);
      length += value.length;
    },
    length: () => length,
    done: () => buffer.subarray(0, length),
  };
}

function write(bytes: Bytes, value: Encodable): void {
  if (typeof value === 'string') bytes.text(value);
  else if (typeof value === 'number') bytes.number(value);
  else if (value instanceof Uint8Array) bytes.bytes(value);
  else {
    bytes.array(value.length);
    for (const each of value) write(bytes, each);
  }
}

/** Begins each file before compression. */
const signature = Buffer.from('pagefind_dcd');
