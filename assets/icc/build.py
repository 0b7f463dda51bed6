#!/usr/bin/env python3
"""Writes sRGB.icc, a small ICC version 2 display profile of the colour space IEC 61966-2-1.

    python3 build.py

Matrix and curve are computed here from the standard's numbers; no other profile was copied. The
same script gives the same bytes.
"""
import struct
from pathlib import Path

# The primaries of sRGB adapted from D65 to D50 (Bradford), as every ICC profile states them.
COLUMNS = {
    b"rXYZ": (0.4360747, 0.2225045, 0.0139322),
    b"gXYZ": (0.3850649, 0.7168786, 0.0971045),
    b"bXYZ": (0.1430804, 0.0606169, 0.7141733),
}
D50 = (0.9642, 1.0, 0.8249)
CURVE_POINTS = 512


def fixed(value):
    return struct.pack(">i", round(value * 65536))


def xyz(values):
    return b"XYZ " + bytes(4) + b"".join(fixed(value) for value in values)


def curve():
    def linear(value):
        return value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4

    points = [round(linear(i / (CURVE_POINTS - 1)) * 65535) for i in range(CURVE_POINTS)]
    return b"curv" + bytes(4) + struct.pack(f">I{CURVE_POINTS}H", CURVE_POINTS, *points)


def description(text):
    ascii_text = text.encode("ascii") + b"\0"
    return (b"desc" + bytes(4) + struct.pack(">I", len(ascii_text)) + ascii_text
            + bytes(8) + bytes(3) + bytes(67))


def build():
    tags = [
        (b"desc", description("sRGB IEC61966-2.1")),
        (b"cprt", b"text" + bytes(4) + b"CC0 1.0: no rights reserved\0"),
        (b"wtpt", xyz(D50)),
        *[(name, xyz(values)) for name, values in COLUMNS.items()],
        (b"rTRC", curve()),
    ]
    offset = 128 + 4 + 12 * (len(tags) + 2)
    table, data = b"", b""
    for name, body in tags:
        body_padded = body + bytes(-len(body) % 4)
        table += name + struct.pack(">II", offset + len(data), len(body))
        if name == b"rTRC":  # the three channels share one curve
            for other in (b"gTRC", b"bTRC"):
                table += other + struct.pack(">II", offset + len(data), len(body))
        data += body_padded
    header = struct.pack(
        ">I4sI4s4s4s6H4s4sI4s4sQI12s4s44s",
        offset + len(data), bytes(4), 0x02400000, b"mntr", b"RGB ", b"XYZ ",
        2026, 1, 1, 0, 0, 0, b"acsp", bytes(4), 0, bytes(4), bytes(4), 0, 0,
        b"".join(fixed(value) for value in D50), bytes(4), bytes(44))
    assert len(header) == 128
    return header + struct.pack(">I", len(tags) + 2) + table + data


if __name__ == "__main__":
    path = Path(__file__).parent / "sRGB.icc"
    path.write_bytes(build())
    print(path.name, path.stat().st_size, "bytes")
