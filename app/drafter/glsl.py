"""The studio in GLSL: soft boxes, finishes and procedural material detail for VTK's shaders."""

from types import MappingProxyType

VERTEX_DECLARE = """//VTK::PositionVC::Dec
in vec3 studioNormal;
in float studioOpen;
out vec3 posMC;
out vec3 normMC;
out float openMC;
"""

VERTEX_PASS = """//VTK::PositionVC::Impl
  posMC = vertexMC.xyz;
  normMC = studioNormal;
  openMC = studioOpen;
"""

_NOISE = """
float hash3(uint x, uint y, uint z) {
  uint h = x ^ y ^ z;
  h ^= h >> 15; h *= 0x2c1b3c6du; h ^= h >> 13;
  return float(h & 0xffffu) / 65535.0;
}
const uvec3 PRIMES = uvec3(73856093u, 19349663u, 83492791u);
// Value noise -1..1 with its gradient in yzw (after I. Quilez, "value noise derivatives").
vec4 noised(vec3 x) {
  vec3 f0 = floor(x);
  uvec3 i = uvec3(ivec3(f0)) * PRIMES, j = i + PRIMES;
  vec3 w = x - f0;
  vec3 u = w * w * (3.0 - 2.0 * w);
  vec3 du = 6.0 * w * (1.0 - w);
  float a = hash3(i.x, i.y, i.z), b = hash3(j.x, i.y, i.z);
  float c = hash3(i.x, j.y, i.z), d = hash3(j.x, j.y, i.z);
  float e = hash3(i.x, i.y, j.z), f = hash3(j.x, i.y, j.z);
  float g = hash3(i.x, j.y, j.z), h = hash3(j.x, j.y, j.z);
  float k0 = a, k1 = b - a, k2 = c - a, k3 = e - a;
  float k4 = a - b - c + d, k5 = a - c - e + g, k6 = a - b - e + f;
  float k7 = -a + b + c - d + e - f - g + h;
  float v = k0 + k1*u.x + k2*u.y + k3*u.z + k4*u.x*u.y + k5*u.y*u.z + k6*u.z*u.x + k7*u.x*u.y*u.z;
  vec3 n = du * vec3(k1 + k4*u.y + k6*u.z + k7*u.y*u.z,
                     k2 + k5*u.z + k4*u.x + k7*u.z*u.x,
                     k3 + k6*u.x + k5*u.y + k7*u.x*u.y);
  return vec4(2.0 * v - 1.0, 2.0 * n);
}
// Nearest and second nearest cell point of a plane, for leather.
vec2 cells(vec2 p) {
  vec2 base = floor(p);
  vec2 best = vec2(8.0);
  for (int j = -1; j <= 1; j++) for (int i = -1; i <= 1; i++) {
    uvec2 c = uvec2(ivec2(base) + ivec2(i, j)) * PRIMES.xy;
    vec2 spot = vec2(hash3(c.x, c.y, 7u), hash3(c.x, c.y, 7919u));
    vec2 q = base + vec2(i, j) + 0.15 + 0.7 * spot - p;
    float d = dot(q, q);
    if (d < best.x) { best.y = best.x; best.x = d; } else if (d < best.y) best.y = d;
  }
  return sqrt(best);
}
// Detail smaller than about two pixels is left out: it would only shimmer.
float seen(float size) { return 1.0 - smoothstep(0.22, 0.55, pixelSize / size); }
"""

# A pattern answers vec4(relative change of colour, gradient of its relief in model space).
_PATTERNS = """
vec4 grain(vec3 p, float size, float tone, float bump) {
  float s = seen(size);
  vec4 n = noised(p / size);
  return vec4(n.x * tone, n.yzw * bump) * s;
}
vec4 brushed(vec3 p, vec3 along) {
  vec3 q = p - along * dot(p, along) * 0.985;
  float fine = max(0.35, pixelSize * 1.2), wide = max(1.6, pixelSize * 2.5);
  vec4 a = noised(q / fine), b = noised(q / wide + 17.0);
  vec3 g = a.yzw * 0.05 + b.yzw * 0.04;
  return vec4(a.x * 0.05 + b.x * 0.05, g - along * dot(g, along));
}
vec2 sheetUV(vec3 p, vec3 n) {
  vec3 a = abs(n);
  if (a.y >= a.x && a.y >= a.z) return p.xz;
  if (a.x >= a.z) return p.yz;
  return p.xy;
}
vec3 sheetGradient(vec2 g, vec3 n) {
  vec3 a = abs(n);
  if (a.y >= a.x && a.y >= a.z) return vec3(g.x, 0.0, g.y);
  if (a.x >= a.z) return vec3(0.0, g.x, g.y);
  return vec3(g.x, g.y, 0.0);
}
vec4 weave(vec3 p, vec3 n, float size, float slant) {
  vec2 uv = sheetUV(p, n) * 6.2831853 / size;
  vec2 w = vec2(uv.x + slant * uv.y, uv.y - slant * uv.x);
  float s = seen(size);
  float h = sin(w.x) * sin(w.y);
  vec2 g = vec2(cos(w.x) * sin(w.y), sin(w.x) * cos(w.y)) * 0.34;
  vec4 slow = noised(vec3(p.x, p.y, p.z) / max(2.6, pixelSize * 2.2));
  return vec4(h * 0.10 * s + slow.x * 0.025, sheetGradient(g, n) * s + slow.yzw * 0.03);
}
vec4 stitches(vec3 p, vec3 n, float size) {
  vec2 uv = sheetUV(p, n) / size;
  float s = seen(size * 0.9);
  float column = fract(uv.x) - 0.5;
  float lean = uv.y + abs(column) * 0.9;
  float row = fract(lean) - 0.5;
  float h = cos(column * 6.2831853 * 2.0) * 0.35 - row * row * 2.6;
  vec2 g = vec2(-sin(column * 12.5663706) * 0.42, -row * 1.5);
  return vec4(h * 0.16, sheetGradient(g, n) * 0.8) * s;
}
vec4 knit(vec3 p, vec3 n, float size) {
  return stitches(p, n, size) + noised(p / max(3.2, pixelSize * 2.4)) * vec4(0.022, vec3(0.03));
}
vec4 ribbed(vec3 p, vec3 across, float size) {
  float s = seen(size * 0.8);
  float t = dot(p, across) * 6.2831853 / size;
  return vec4((sin(t) * 0.5 - 0.5) * 0.20 * s, across * cos(t) * 0.75 * s);
}
vec4 ribRound(vec3 p, float size) {
  float r = max(length(p.xy - centreMC.xy), 1e-3);
  float count = max(12.0, floor(6.2831853 * patternRadius / size));
  float t = atan(p.y - centreMC.y, p.x - centreMC.x) * count;
  float s = seen(size * 0.8);
  vec3 across = vec3(-(p.y - centreMC.y), p.x - centreMC.x, 0.0) / r;
  return vec4((sin(t) * 0.5 - 0.5) * 0.20 * s, across * cos(t) * 0.75 * s);
}
vec4 heather(vec3 p, vec3 n) {
  float fine = max(0.55, pixelSize * 1.1), wide = max(1.3, pixelSize * 2.0);
  vec3 q = vec3(p.x * 0.38, p.y * 0.38, p.z);
  float a = noised(q / fine).x, b = noised(q / wide + 31.0).x;
  float fleck = a * 0.55 + b * 0.6;
  return vec4(fleck * 0.26, vec3(0.0)) + stitches(p, n, 1.15);
}
vec4 denim(vec3 p, vec3 n) {
  vec2 uv = sheetUV(p, n);
  float s = seen(0.95);
  float t = (uv.x + uv.y) * 6.2831853 / 0.95;
  float slub = noised(vec3(uv.x / max(0.7, pixelSize * 1.2), uv.y * 0.035, 3.0)).x;
  float worn = noised(p / max(2.0, pixelSize * 2.0)).x;
  vec2 g = vec2(cos(t)) * 0.32 * s;
  return vec4(sin(t) * 0.17 * s + slub * 0.10 + worn * 0.05, sheetGradient(g, n));
}
vec4 leather(vec3 p, vec3 n, float size) {
  vec2 uv = sheetUV(p, n) / size;
  float s = seen(size);
  // On pale hide shade alone tells of the grain, or it looks dirty.
  float ease = 1.0 - 0.75 * smoothstep(0.25, 0.8, dot(baseColour, vec3(0.3, 0.6, 0.1)));
  vec2 d = cells(uv);
  float crease = smoothstep(0.0, 0.30, d.y - d.x);
  vec4 soft = noised(p / max(size * 7.0, pixelSize * 5.0));
  vec4 fine = noised(p / max(size * 0.7, pixelSize * 1.4));
  float dx = dFdx(crease), dy = dFdy(crease);
  return vec4(((crease - 0.8) * 0.20 * s + soft.x * 0.05) * ease,
              (fine.yzw * 0.14 + camRight * dx * -0.30 + camUp * dy * 0.30) * s * (0.4 + 0.6 * ease)
                + soft.yzw * 0.04 * ease);
}
vec4 wood(vec3 p, vec3 along) {
  vec3 side = vec3(1.0, 0.0, 0.0);
  if (abs(along.z) < 0.9) side = normalize(cross(along, vec3(0.0, 0.0, 1.0)));
  vec3 other = cross(along, side);
  float l = dot(p, along), a = dot(p, side), b = dot(p, other);
  vec3 slow = vec3(l * 0.0045, a * 0.022, b * 0.022) * patternScale;
  float bent = noised(slow).x * 1.6 + noised(slow * 2.3 + 9.0).x * 0.5;
  float ring = (a * 0.045 + b * 0.13) * patternScale + bent * 1.9;
  float phase = fract(ring);
  float late = smoothstep(0.25, 0.92, phase) * (1.0 - smoothstep(0.94, 1.0, phase));
  float width = max(0.45, pixelSize * 1.1);
  vec4 pores = noised(vec3(l * 0.045, a / width, b / width));
  float pore = smoothstep(0.25, 0.75, pores.x);
  float broad = noised(vec3(l * 0.006, a * 0.05, b * 0.05) + 5.0).x;
  return vec4(0.05 - late * 0.24 - pore * 0.10 + broad * 0.06,
              (side * pores.z + other * pores.w) * 0.05);
}
vec4 marble(vec3 p) {
  vec3 q = p * 0.018 * patternScale;
  vec4 a = noised(q * 1.3), b = noised(q * 2.9 + 3.0), c = noised(q * 6.1 + 7.0);
  float v = abs(sin(q.x * 2.2 + q.z * 2.9 + a.x * 2.6 + b.x * 1.2 + c.x * 0.5));
  return vec4(-0.34 * pow(1.0 - v, 5.0) + a.x * 0.03, vec3(0.0));
}
vec4 speckle(vec3 p) {
  float size = max(0.9, pixelSize * 1.3);
  float a = noised(p / size).x, b = noised(p / (size * 2.3) + 40.0).x;
  vec4 soft = noised(p / 14.0);
  return vec4(-0.38 * smoothstep(0.62, 0.85, a) - 0.25 * smoothstep(0.68, 0.86, b) + soft.x * 0.02,
              soft.yzw * 0.015);
}
// The back facets of a cut stone, seen through its front: three sets of planes round the axis.
vec4 gem(vec3 p, vec3 n) {
  vec3 eye = parallelEye > 0.5 ? camBack : normalize(eyeMC - p);
  float size = max(patternRadius, 0.2) * 0.62;
  vec3 q = (p - centreMC + refract(-eye, n, 0.6) * size * 1.3) / size;
  vec3 cell = floor(vec3(dot(q, vec3(1.0, 0.0, 0.55)), dot(q, vec3(-0.5, 0.866, 0.55)),
                         dot(q, vec3(-0.5, -0.866, 0.55))));
  uvec3 k = uvec3(ivec3(cell) + 64) * PRIMES;
  float back = hash3(k.x, k.y, k.z);
  return vec4(back < 0.28 ? 1.5 * (0.28 - back) / 0.28 : -0.62 * back, vec3(0.0));
}
vec4 plush(vec3 p, float size) {
  float s = max(size, pixelSize * 1.5);
  vec4 a = noised(p / s), b = noised(p / (s * 0.45) + 11.0);
  return vec4(a.x * 0.09 + b.x * 0.07, a.yzw * 0.30 + b.yzw * 0.15);
}
"""

_STUDIO = """
// A soft box: seen in direction d, it stands in direction l, `wide` and `high` in tangents.
float softBox(vec3 d, vec3 l, vec2 size, float blur) {
  float f = dot(d, l);
  vec3 u = normalize(cross(vec3(0.0, 1.0, 0.02), l));
  vec3 v = cross(l, u);
  vec2 q = vec2(dot(d, u), dot(d, v)) / max(f, 0.02);
  vec2 e = smoothstep(size + blur, max(size - blur, vec2(0.0)), abs(q));
  // A blurred box is larger and dimmer by the same share.
  float dim = (size.x * size.y) / ((size.x + blur * 0.45) * (size.y + blur * 0.45));
  return f > 0.0 ? e.x * e.y * dim : 0.0;
}
const vec3 KEY = vec3(-0.640, 0.520, 0.566);
const vec3 FILL = vec3(0.800, 0.240, 0.550);
const vec3 TOP = vec3(0.050, 0.985, 0.165);
const vec3 RIM_LEFT = vec3(-0.905, 0.150, -0.398);
const vec3 RIM_RIGHT = vec3(0.893, 0.230, -0.388);
vec3 studio(vec3 r, float rough) {
  float blur = 0.035 + rough * 1.15;
  float wall = mix(0.36, 0.62, smoothstep(-0.6, 0.8, r.y));
  wall *= 1.0 - 0.45 * (1.0 - rough) * smoothstep(0.35, 0.0, abs(r.z)) ;
  vec3 light = vec3(wall) * mix(vec3(1.03, 1.0, 0.96), vec3(0.985, 1.0, 1.02), 0.5 + 0.5 * r.y);
  light += 2.30 * softBox(r, KEY, vec2(0.42, 0.78), blur) * vec3(1.02, 1.0, 0.975);
  light += 1.05 * softBox(r, FILL, vec2(0.16, 0.95), blur) * vec3(0.975, 0.99, 1.02);
  light += 1.20 * softBox(r, TOP, vec2(0.9, 0.55), blur);
  light += 1.10 * softBox(r, RIM_LEFT, vec2(0.20, 1.2), blur);
  light += 1.00 * softBox(r, RIM_RIGHT, vec2(0.22, 1.2), blur);
  return light;
}
float wrap(vec3 n, vec3 l, float w) {
  float d = (dot(n, l) + w) / (1.0 + w);
  return d > 0.0 ? d * d * (1.6 - 0.6 * d) : 0.0;
}
vec3 diffuseLight(vec3 n, vec3 p) {
  vec3 key = normalize(KEY * 2.6 - p), fill = normalize(FILL * 2.6 - p);
  vec3 top = normalize(TOP * 2.4 - p);
  vec3 light = mix(vec3(0.200, 0.196, 0.190), vec3(0.300, 0.302, 0.306), 0.5 + 0.5 * n.y);
  light += 0.74 * wrap(n, key, 0.35) * vec3(1.015, 1.0, 0.982);
  light += 0.26 * wrap(n, fill, 0.45) * vec3(0.985, 0.995, 1.012);
  light += 0.26 * wrap(n, top, 0.30);
  light += 0.10 * wrap(n, vec3(0.0, 0.0, 1.0), 0.2);
  return light;
}
// Straight up to 0.75, then a shoulder: whites keep their shape.
vec3 shoulder(vec3 c) {
  vec3 over = max(c - 0.70, vec3(0.0));
  return min(c, vec3(0.70)) + 0.30 * (1.0 - exp(-over / 0.30));
}
vec3 toScreen(vec3 c) {
  return mix(12.92 * c, 1.055 * pow(max(c, vec3(1e-5)), vec3(1.0 / 2.4)) - 0.055,
             step(vec3(0.0031308), c));
}
"""

_CALLS = MappingProxyType(
    {
        "plain": "vec4(0.0)",
        "powder": "grain(p, 0.55 * patternScale, 0.02, 0.10)",
        "brushed": "brushed(p, patternAxis)",
        "weave": "weave(p, n, 0.9 * patternScale, 0.0)",
        "twill": "weave(p, n, 1.0 * patternScale, 0.45)",
        "knit": "knit(p, n, 1.25 * patternScale)",
        "rib": "ribbed(p, patternAxis, 3.4 * patternScale)",
        "rib_round": "ribRound(p, 3.4 * patternScale)",
        "heather": "heather(p, n)",
        "denim": "denim(p, n)",
        "leather": "leather(p, n, 1.2 * patternScale)",
        "wood": "wood(p, patternAxis)",
        "marble": "marble(p)",
        "speckle": "speckle(p)",
        "gem": "gem(p, n)",
        "plush": "plush(p, 2.2 * patternScale)",
        "felt": "grain(p, max(0.8, pixelSize * 1.4), 0.10, 0.10)",
        "basket": "weave(p, n, 7.0 * patternScale, 0.0) * vec4(2.2, 1.8, 1.8, 1.8)",
        "hammered": "grain(p, 9.0 * patternScale, 0.0, 0.55)",
    }
)
PATTERNS = tuple(_CALLS)

_INPUTS = """//VTK::Normal::Dec
in vec3 posMC;
in vec3 normMC;
in float openMC;
"""

_SURFACE = """
  vec3 n = normalize(normMC);
  vec3 eye = parallelEye > 0.5 ? camBack : normalize(eyeMC - posMC);
  if (!gl_FrontFacing) n = -n;
  // A smooth normal may point away at the limb; turned over it would catch the wrong light.
  n = normalize(n - eye * min(dot(n, eye) - 0.002, 0.0));
  vec4 detail = pattern(posMC, n);
"""

_LIGHT = """
  n = normalize(n - (detail.yzw - n * dot(n, detail.yzw)) * bumpDepth);
  float facing = max(dot(n, eye), 0.0);
  vec3 nv = vec3(dot(camRight, n), dot(camUp, n), dot(camBack, n));
  vec3 ev = vec3(dot(camRight, eye), dot(camUp, eye), dot(camBack, eye));
  vec3 pv = posMC - sceneCentre;
  vec3 place = vec3(dot(camRight, pv), dot(camUp, pv), dot(camBack, pv)) / sceneSize;
  // A white that reflects all light has no shading left.
  float pale = smoothstep(0.55, 1.0, dot(baseColour, vec3(0.3, 0.6, 0.1)));
  vec3 tone = baseColour * (1.0 - 0.17 * pale) * (1.0 + detail.x * toneDepth);
  vec3 mirrored = normalize(reflect(-ev, nv) * 1.7 + place);
  float open = mix(1.0, openMC, 0.92);
  float edge = pow(1.0 - facing, 5.0);
  vec3 reflected = studio(mirrored, roughness);
  // Yellow and red metals throw back nearly all red light (gold 1.0, 0.77, 0.34; J. Hoffman 2010).
  float high = max(tone.r, max(tone.g, tone.b)), warm = max(tone.r - tone.b, 0.0) / max(high, 1e-3);
  vec3 lifted = mix(tone, vec3(high), 0.12 * warm) * (1.0 + warm * min(0.5, 0.97 / high - 1.0));
  vec3 f0 = mix(vec3(0.04 * specular), high > 0.12 ? lifted : tone, metalness);
  float gloss = (1.0 - roughness) * (1.0 - roughness);
  vec3 fresnel = f0 + (max(vec3(gloss), f0) - f0) * edge;
  float shine = mix(open, 1.0, 0.25);
  vec3 lit = tone * diffuseLight(nv, place) * open * (1.0 - metalness);
  lit += reflected * fresnel * shine * mix(1.0, 0.93, metalness);
  float rim = pow(1.0 - facing, 3.0) * (0.35 + 0.65 * smoothstep(-0.3, 0.8, nv.y));
  lit += mix(tone, vec3(1.0), 0.25) * rim * (0.10 + sheen * 0.55) * open;
  float alpha = 1.0;
"""

_CLEAR = """
  float thick = pow(1.0 - facing, 2.2);
  vec3 body = tone * mix(0.95, 0.42, thick) * mix(0.75, 1.0, open);
  vec3 gleam = reflected * (0.05 + 0.75 * edge) + 0.35 * max(reflected - 1.0, vec3(0.0)) * 0.3;
  float gleaming = dot(gleam, vec3(0.33));
  alpha = clamp(opacityBase + (0.86 - opacityBase) * thick * 0.75 + gleaming, 0.0, 0.97);
  lit = (body * diffuseLight(nv, place) * (alpha - gleaming * 0.9) + gleam) / max(alpha, 1e-3);
"""

_OUT = """
  fragOutput0 = vec4(toScreen(shoulder(lit)), alpha);
"""


def declarations(pattern: str) -> str:
    """What stands before main() for a surface of this pattern, in place of VTK's own tag.

    Only the one pattern is compiled in: with all of them llvmpipe takes twice as long a frame.
    """
    chosen = f"vec4 pattern(vec3 p, vec3 n) {{ return {_CALLS[pattern]}; }}\n"
    return _INPUTS + _NOISE + _PATTERNS + chosen + _STUDIO


def shading(*, clear: bool) -> str:
    """The body that colours a fragment, in place of VTK's lights."""
    return _SURFACE + _LIGHT + _CLEAR * clear + _OUT
