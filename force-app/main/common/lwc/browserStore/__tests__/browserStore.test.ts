import * as fc from 'fast-check';
import { forgetStored, readStored, storedNames, watchStored, writeStored } from '../browserStore';

const OWN = Object.getOwnPropertyDescriptor(window, 'localStorage');

function storageIs(descriptor: PropertyDescriptor): void {
    Object.defineProperty(window, 'localStorage', { configurable: true, ...descriptor });
}

afterEach(() => {
    jest.restoreAllMocks();
    if (OWN) {
        Object.defineProperty(window, 'localStorage', OWN);
    }
    localStorage.clear();
});

function refuse(): never {
    throw new DOMException('No room.', 'QuotaExceededError');
}

describe('what is kept', () => {
    it('is read again as it was', () => {
        fc.assert(
            fc.property(fc.string(), fc.jsonValue({ noUnicodeString: false }), (name, value) => {
                expect(writeStored(name, value)).toBe(true);
                expect(JSON.stringify(readStored(name))).toBe(JSON.stringify(value));
            })
        );
    });

    it('is kept under a name of ours, apart from those of others', () => {
        localStorage.setItem('recent', '"theirs"');

        writeStored('recent', ['sip:486']);

        expect(localStorage.getItem('recent')).toBe('"theirs"');
        expect(localStorage.getItem('contact-center-diagnostics.recent')).toBe('["sip:486"]');
    });

    it('gives way to what is kept later', () => {
        writeStored('recent', 1);
        writeStored('recent', 2);

        expect(readStored('recent')).toBe(2);
    });
});

describe('reading', () => {
    it('gives nothing where nothing was kept', () => {
        expect(readStored('recent')).toBeUndefined();
    });

    it.each(['', '{', 'undefined', '[1,'])('gives nothing for the broken %j', (text) => {
        localStorage.setItem('contact-center-diagnostics.recent', text);

        expect(readStored('recent')).toBeUndefined();
    });
});

describe('a browser that keeps nothing', () => {
    it('refuses to read and write', () => {
        storageIs({ value: { getItem: refuse, setItem: refuse, clear: () => undefined } });

        expect(readStored('recent')).toBeUndefined();
        expect(writeStored('recent', [])).toBe(false);
    });

    it('refuses even the storage itself', () => {
        storageIs({ get: refuse });

        expect(readStored('recent')).toBeUndefined();
        expect(writeStored('recent', [])).toBe(false);
    });

    it('has no storage at all', () => {
        storageIs({ value: undefined });

        expect(readStored('recent')).toBeUndefined();
        expect(writeStored('recent', [])).toBe(false);
    });

    it('has no room left, and keeps what it had', () => {
        writeStored('recent', 1);
        jest.spyOn(Storage.prototype, 'setItem').mockImplementation(refuse);

        expect(writeStored('recent', 2)).toBe(false);
        expect(readStored('recent')).toBe(1);
    });
});

describe('names', () => {
    it('are found by their beginning, in order, without those of others', () => {
        localStorage.setItem('draft.theirs', '1');
        writeStored('draft.b', 1);
        writeStored('draft.a', 1);
        writeStored('recent', 1);

        expect(storedNames('draft.')).toEqual(['draft.a', 'draft.b']);
    });

    it('are forgotten one by one', () => {
        writeStored('draft.a', 1);
        writeStored('draft.b', 1);

        forgetStored('draft.a');

        expect(storedNames('draft.')).toEqual(['draft.b']);
        expect(readStored('draft.a')).toBeUndefined();
    });

    it('are none in a browser that keeps nothing', () => {
        storageIs({ get: refuse });

        expect(storedNames('')).toEqual([]);
        expect(() => {
            forgetStored('draft.a');
        }).not.toThrow();
    });
});

describe('another tab', () => {
    it('is heard until nobody listens any longer', () => {
        const tell = jest.fn();
        const stop = watchStored(tell);

        window.dispatchEvent(new StorageEvent('storage', { key: 'LSKey[c]whatever' }));
        stop();
        window.dispatchEvent(new StorageEvent('storage'));

        expect(tell).toHaveBeenCalledTimes(1);
    });
});

describe('a value that is no JSON', () => {
    it('is not kept where it goes in a circle', () => {
        const circle: Record<string, unknown> = {};
        circle.self = circle;

        expect(writeStored('recent', circle)).toBe(false);
        expect(writeStored('recent', 1n)).toBe(false);
        expect(readStored('recent')).toBeUndefined();
    });
});
