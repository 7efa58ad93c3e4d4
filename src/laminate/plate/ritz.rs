//! Ritz matrices of a plate with any edges, in classical and first-order shear theory.

use super::basis::{Axis, Basis};
use super::edges::{Edge, InPlane};
use super::rectangle::Plate;
use crate::error::ErrorKind;
use crate::numeric::{Cholesky, Dense, add_scaled, dot};

/// Fields by number: w, φx, φy, u, v.
const W: usize = 0;

/// A derivative of a field, times a factor.
#[derive(Clone, Copy, Debug)]
struct Term {
    field: usize,
    dx: usize,
    dy: usize,
    factor: f64,
}

/// A sum of derivatives of fields: a strain, a slope or a velocity.
type Measure = Vec<Term>;

/// A displacement or rotation as a product of polynomials along x and y.
#[derive(Clone, Debug)]
struct Field {
    x: Axis,
    y: Axis,
}

/// The matrices of a plate in polynomials, with all fields but the deflection (and rotations that have inertia)
/// relaxed.
///
/// ```text
/// w(x, y) = Σ wij fi(x) fj(y), alike u, v and, with shear deformation, φx, φy
/// energy = ½ ∫∫ [ε; κ; γ]ᵀ [A B 0; B D 0; 0 0 H] [ε; κ; γ] + Nx w,x² + Ny w,y² + 2 Nxy w,x w,y  dx dy
/// ```
///
/// Without coupling B, u and v are left out.
///
/// # References
/// J. N. Reddy, Mechanics of Laminated Composite Plates and Shells, 2nd ed. (CRC 2004), sec. 6.4 and 7.5; polynomials:
/// N. S. Bardell, J. Sound Vib. 151 (1991) 263.
#[derive(Clone, Debug)]
pub(super) struct Ritz<'a> {
    plate: &'a Plate,
    terms: [usize; 2],
    fields: Vec<(usize, Field)>,
    /// How many unknowns come first and are kept.
    kept: usize,
    /// The stiffness of those kept.
    pub stiffness: Dense,
    /// What the others follow from.
    relaxed: Option<(Cholesky, Dense)>,
}

impl<'a> Ritz<'a> {
    /// With `terms` polynomials along x and y; `rotary` keeps the rotations, which then have inertia.
    pub fn new(plate: &'a Plate, terms: [usize; 2], rotary: bool) -> Result<Self, ErrorKind> {
        let shear = plate.shear.is_some();
        let mut used = vec![W];
        used.extend(if shear { &[1, 2][..] } else { &[] });
        used.extend(if plate.is_coupled() { &[3, 4][..] } else { &[] });
        let fields: Vec<(usize, Field)> = used.iter().map(|f| (*f, field(plate, *f, terms))).collect();
        let size = terms[0] * terms[1];
        let kept = if shear && rotary { 3 * size } else { size };
        let mut ritz = Self { plate, terms, fields, kept, stiffness: Dense::zeros(0, 0), relaxed: None };
        let all = ritz.form(&strains(shear), &moduli(plate), ritz.fields.len());
        ritz.stiffness = block(&all, 0, kept, 0, kept);
        let rest = all.rows() - kept;
        if rest > 0 {
            let singular = || ErrorKind::Singular { matrix: "laminate stiffness" };
            let others =
                Cholesky::of_semidefinite(&block(&all, kept, rest, kept, rest)).ok_or_else(singular)?;
            let mut mixed = block(&all, 0, kept, kept, rest);
            let couplings = mixed.clone();
            for i in 0..kept {
                others.forward(mixed.row_mut(i));
            }
            for i in 0..kept {
                for j in 0..=i {
                    ritz.stiffness.row_mut(i)[j] -= dot(mixed.row(i), mixed.row(j));
                }
            }
            ritz.stiffness = mirrored(ritz.stiffness);
            ritz.relaxed = Some((others, couplings));
        }
        Ok(ritz)
    }

    /// Work of the membrane forces Nx, Ny, Nxy (N/m) on w,x and w,y, added to the stiffness.
    pub fn geometric(&self, force: [f64; 3]) -> Dense {
        let slope = |dx, dy| vec![Term { field: W, dx, dy, factor: 1.0 }];
        let [nx, ny, nxy] = force;
        self.kept_form(&[slope(1, 0), slope(0, 1)], &[vec![nx, nxy], vec![nxy, ny]])
    }

    /// Inertia of the deflection, I0 in kg/m², and of the rotations, I2 in kg.
    pub fn mass(&self, i0: f64, i2: f64) -> Dense {
        let one = |field, dx, dy| vec![Term { field, dx, dy, factor: 1.0 }];
        let measures = if i2 == 0.0 {
            vec![one(W, 0, 0)]
        } else if self.plate.shear.is_some() {
            vec![one(W, 0, 0), one(1, 0, 0), one(2, 0, 0)]
        } else {
            vec![one(W, 0, 0), one(W, 1, 0), one(W, 0, 1)]
        };
        let densities = [i0, i2, i2];
        let diagonal =
            |i: usize| (0..measures.len()).map(|j| if i == j { densities[i] } else { 0.0 }).collect();
        self.kept_form(&measures, &(0..measures.len()).map(diagonal).collect::<Vec<_>>())
    }

    /// The work of a pressure p(x) r(y) of amplitude 1 on every unknown kept.
    pub fn load(&self, profiles: [super::pressure::Profile; 2]) -> Vec<f64> {
        let Some((_, w)) = self.fields.first() else { return Vec::new() };
        // Sine profiles are no polynomials: more points.
        let integrals = |axis: &Axis, profile: super::pressure::Profile| {
            profile.integrals(axis.count + 24, |s| {
                let [values, _, _] = axis.basis.at(axis.count, 2.0 * s - 1.0);
                values
            })
        };
        let (x, y) = (integrals(&w.x, profiles[0]), integrals(&w.y, profiles[1]));
        let area = self.plate.size[0] * self.plate.size[1];
        let mut load: Vec<f64> = x.iter().flat_map(|p| y.iter().map(move |r| area * p * r)).collect();
        load.resize(self.kept, 0.0);
        load
    }

    /// All unknowns, from those kept.
    pub fn recovered(&self, kept: &[f64]) -> Vec<f64> {
        let mut all = kept.to_vec();
        if let Some((others, couplings)) = &self.relaxed {
            let mut right = vec![0.0; all_count(self) - self.kept];
            for (i, x) in kept.iter().enumerate() {
                add_scaled(&mut right, -x, couplings.row(i));
            }
            all.extend(others.solve(&right));
        }
        all
    }

    /// Deflection and Mx, My, Mxy at x = s a, y = t b, of all unknowns.
    pub fn state(&self, all: &[f64], [s, t]: [f64; 2]) -> [f64; 4] {
        let moduli = moduli(self.plate);
        let strains = strains(self.plate.shear.is_some());
        let values: Vec<[Vec<Vec<f64>>; 2]> = self
            .fields
            .iter()
            .map(|(_, field)| {
                let at = |axis: &Axis, s: f64| axis.basis.at(axis.count, 2.0 * s - 1.0).to_vec();
                [at(&field.x, s), at(&field.y, t)]
            })
            .collect();
        let size = self.terms[0] * self.terms[1];
        let measure = |measure: &Measure| -> f64 {
            let term = |term: &Term| {
                let Some(k) = self.position(term.field) else { return 0.0 };
                let (x, y) = (&values[k][0][term.dx], &values[k][1][term.dy]);
                let rows = all[k * size..(k + 1) * size].chunks(self.terms[1]);
                self.scale(term) * rows.zip(x).map(|(row, x)| x * dot(row, y)).sum::<f64>()
            };
            measure.iter().map(term).sum()
        };
        let strains: Vec<f64> = strains.iter().map(measure).collect();
        let moment = |i: usize| dot(&moduli[i][..strains.len()], &strains);
        [measure(&vec![Term { field: W, dx: 0, dy: 0, factor: 1.0 }]), moment(3), moment(4), moment(5)]
    }

    /// Deflections at x = s a, y = t b for all s and t, row by row of equal t.
    pub fn deflections(&self, all: &[f64], xs: &[f64], ys: &[f64]) -> Vec<Vec<f64>> {
        let Some((_, w)) = self.fields.first() else { return Vec::new() };
        let table = |axis: &Axis, points: &[f64]| -> Vec<Vec<f64>> {
            let values = |s: &f64| {
                let [values, _, _] = axis.basis.at(axis.count, 2.0 * s - 1.0);
                values
            };
            points.iter().map(values).collect()
        };
        let rows = || all.chunks(self.terms[1]).take(self.terms[0]);
        let along = |y: &Vec<f64>| -> Vec<f64> { rows().map(|row| dot(row, y)).collect() };
        let x = table(&w.x, xs);
        let line = |y: &Vec<f64>| {
            let sums = along(y);
            x.iter().map(|x| dot(x, &sums)).collect()
        };
        table(&w.y, ys).iter().map(line).collect()
    }

    fn position(&self, field: usize) -> Option<usize> {
        self.fields.iter().position(|(known, _)| *known == field)
    }

    /// The factor of a term with derivatives taken along x and y rather than −1…1.
    fn scale(&self, term: &Term) -> f64 {
        let [a, b] = self.plate.size.map(|side| 2.0 / side);
        let power = |x: f64, n: usize| (0..n).fold(1.0, |p, _| p * x);
        term.factor * power(a, term.dx) * power(b, term.dy)
    }

    fn kept_form(&self, measures: &[Measure], weights: &[Vec<f64>]) -> Dense {
        self.form(measures, weights, self.kept / (self.terms[0] * self.terms[1]))
    }

    /// ∫∫ Σ weights[p][q] measure p · measure q over the plate, for the first `fields` fields.
    fn form(&self, measures: &[Measure], weights: &[Vec<f64>], fields: usize) -> Dense {
        let size = self.terms[0] * self.terms[1];
        let mut form = Dense::zeros(fields * size, fields * size);
        let area = 0.25 * self.plate.size[0] * self.plate.size[1];
        for p in 0..fields {
            for q in 0..=p {
                for (factor, x, y) in self.parts(p, q, measures, weights) {
                    for i in 0..size {
                        let (row_x, row_y) = (x.row(i / self.terms[1]), y.row(i % self.terms[1]));
                        let row = &mut form.row_mut(p * size + i)[q * size..(q + 1) * size];
                        let needed = if p == q { i / self.terms[1] + 1 } else { self.terms[0] };
                        for (chunk, x) in row.chunks_mut(self.terms[1]).zip(row_x).take(needed) {
                            add_scaled(chunk, area * factor * x, row_y);
                        }
                    }
                }
            }
        }
        mirrored(form)
    }

    /// The products that make up the block of fields at positions `p` and `q`.
    fn parts(
        &self,
        p: usize,
        q: usize,
        measures: &[Measure],
        weights: &[Vec<f64>],
    ) -> Vec<(f64, Dense, Dense)> {
        let of = |k: usize, measure: &Measure| -> Vec<Term> {
            measure.iter().filter(|term| self.position(term.field) == Some(k)).copied().collect()
        };
        let mut parts = Vec::new();
        for (row, left) in weights.iter().zip(measures) {
            for (weight, right) in row.iter().zip(measures).filter(|(weight, _)| **weight != 0.0) {
                for l in of(p, left) {
                    for r in of(q, right) {
                        let factor = weight * self.scale(&l) * self.scale(&r);
                        let (from, to) = (&self.fields[p].1, &self.fields[q].1);
                        parts.push((
                            factor,
                            from.x.products(l.dx, &to.x, r.dx),
                            from.y.products(l.dy, &to.y, r.dy),
                        ));
                    }
                }
            }
        }
        parts
    }
}

fn all_count(ritz: &Ritz<'_>) -> usize {
    ritz.fields.len() * ritz.terms[0] * ritz.terms[1]
}

/// The upper triangle from the lower one.
fn mirrored(mut form: Dense) -> Dense {
    for i in 0..form.rows() {
        for j in 0..i {
            form.row_mut(j)[i] = form.at(i, j);
        }
    }
    form
}

fn block(all: &Dense, row: usize, rows: usize, column: usize, columns: usize) -> Dense {
    let mut part = Dense::zeros(rows, columns);
    for i in 0..rows {
        part.row_mut(i).copy_from_slice(&all.row(row + i)[column..column + columns]);
    }
    part
}

/// What each edge holds of each field.
fn field(plate: &Plate, field: usize, terms: [usize; 2]) -> Field {
    let along = plate.in_plane == InPlane::AlongHeld;
    // Of a pair of edges with the field's direction across (or along) them.
    let held = |edges: [Edge; 2], simple: bool| {
        Basis::Membrane(edges.map(|edge| edge == Edge::Clamped || (simple && edge == Edge::Simple)))
    };
    let (x, y) = (plate.edges.x(), plate.edges.y());
    let bases = match field {
        W if plate.shear.is_none() => [Basis::Bending(x), Basis::Bending(y)],
        W => [held(x, true), held(y, true)],
        1 => [held(x, false), held(y, true)],
        2 => [held(x, true), held(y, false)],
        3 => [held(x, !along), held(y, along)],
        _ => [held(x, along), held(y, !along)],
    };
    Field { x: Axis::new(bases[0], terms[0]), y: Axis::new(bases[1], terms[1]) }
}

/// εx, εy, γxy, κx, κy, κxy and, with shear deformation, γxz, γyz.
fn strains(shear: bool) -> Vec<Measure> {
    let term = |field, dx, dy, factor| Term { field, dx, dy, factor };
    let one = |field, dx, dy, factor| vec![term(field, dx, dy, factor)];
    let mut strains =
        vec![one(3, 1, 0, 1.0), one(4, 0, 1, 1.0), vec![term(3, 0, 1, 1.0), term(4, 1, 0, 1.0)]];
    if shear {
        strains.extend([
            one(1, 1, 0, 1.0),
            one(2, 0, 1, 1.0),
            vec![term(1, 0, 1, 1.0), term(2, 1, 0, 1.0)],
            vec![term(1, 0, 0, 1.0), term(W, 1, 0, 1.0)],
            vec![term(2, 0, 0, 1.0), term(W, 0, 1, 1.0)],
        ]);
    } else {
        strains.extend([one(W, 2, 0, -1.0), one(W, 0, 2, -1.0), one(W, 1, 1, -2.0)]);
    }
    strains
}

/// `[A B 0; B D 0; 0 0 H]`.
fn moduli(plate: &Plate) -> Vec<Vec<f64>> {
    let abd = plate.stiffness.matrix();
    let n = if plate.shear.is_some() { 8 } else { 6 };
    let mut moduli: Vec<Vec<f64>> = (0..n).map(|_| vec![0.0; n]).collect();
    for (row, from) in moduli.iter_mut().zip(&abd) {
        row[..6].copy_from_slice(from);
    }
    if let Some(h) = plate.shear {
        for (row, from) in moduli[6..].iter_mut().zip(&h) {
            row[6..].copy_from_slice(from);
        }
    }
    moduli
}
