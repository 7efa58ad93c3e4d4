//! Whether a typed document has a key anywhere, without writing it out.

use serde::ser::{
    Error as _, Impossible, Serialize, SerializeMap, SerializeSeq, SerializeStruct, SerializeStructVariant,
    SerializeTuple, Serializer,
};

type Error = serde::de::value::Error;

/// Whether `key` stands anywhere in a document.
pub(in crate::document) fn has_key<T: Serialize + ?Sized>(document: &T, key: &str) -> bool {
    document.serialize(Seeker(key)).unwrap_or(true)
}

#[derive(Clone, Copy)]
struct Seeker<'a>(&'a str);

/// What was found so far in a list or an object.
struct Within<'a> {
    key: &'a str,
    found: bool,
}

impl Within<'_> {
    fn look<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Error> {
        if !self.found {
            self.found = value.serialize(Seeker(self.key))?;
        }
        Ok(())
    }

    fn entry<T: Serialize + ?Sized>(&mut self, key: &str, value: &T) -> Result<(), Error> {
        self.found |= key == self.key;
        self.look(value)
    }
}

macro_rules! list {
    ($($name:ident)*) => {
        $(impl $name for Within<'_> {
            type Ok = bool;
            type Error = Error;

            fn serialize_element<T: Serialize + ?Sized>(&mut self, item: &T) -> Result<(), Error> {
                self.look(item)
            }

            fn end(self) -> Result<bool, Error> {
                Ok(self.found)
            }
        })*
    };
}

macro_rules! object {
    ($($name:ident)*) => {
        $(impl $name for Within<'_> {
            type Ok = bool;
            type Error = Error;

            fn serialize_field<T: Serialize + ?Sized>(&mut self, key: &'static str, value: &T) -> Result<(), Error> {
                self.entry(key, value)
            }

            fn end(self) -> Result<bool, Error> {
                Ok(self.found)
            }
        })*
    };
}

list! { SerializeSeq SerializeTuple }
object! { SerializeStruct SerializeStructVariant }

impl SerializeMap for Within<'_> {
    type Ok = bool;
    type Error = Error;

    /// Free names are not keys of documents.
    fn serialize_key<T: Serialize + ?Sized>(&mut self, _: &T) -> Result<(), Error> {
        Ok(())
    }

    fn serialize_value<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Error> {
        self.look(value)
    }

    fn end(self) -> Result<bool, Error> {
        Ok(self.found)
    }
}

/// Values that hold no keys.
macro_rules! plain {
    ($($method:ident($type:ty))*) => {
        $(fn $method(self, _: $type) -> Result<bool, Error> {
            Ok(false)
        })*
    };
}

impl<'a> Serializer for Seeker<'a> {
    type Ok = bool;
    type Error = Error;
    type SerializeSeq = Within<'a>;
    type SerializeTuple = Within<'a>;
    type SerializeTupleStruct = Impossible<bool, Error>;
    type SerializeTupleVariant = Impossible<bool, Error>;
    type SerializeMap = Within<'a>;
    type SerializeStruct = Within<'a>;
    type SerializeStructVariant = Within<'a>;

    plain! {
        serialize_bool(bool) serialize_i8(i8) serialize_i16(i16) serialize_i32(i32) serialize_i64(i64)
        serialize_u8(u8) serialize_u16(u16) serialize_u32(u32) serialize_u64(u64) serialize_f32(f32)
        serialize_f64(f64) serialize_char(char) serialize_str(&str) serialize_bytes(&[u8])
        serialize_unit_struct(&'static str)
    }

    fn serialize_none(self) -> Result<bool, Error> {
        Ok(false)
    }

    fn serialize_unit(self) -> Result<bool, Error> {
        Ok(false)
    }

    fn serialize_some<T: Serialize + ?Sized>(self, value: &T) -> Result<bool, Error> {
        value.serialize(self)
    }

    fn serialize_unit_variant(self, _: &'static str, _: u32, _: &'static str) -> Result<bool, Error> {
        Ok(false)
    }

    fn serialize_newtype_struct<T: Serialize + ?Sized>(
        self,
        _: &'static str,
        value: &T,
    ) -> Result<bool, Error> {
        value.serialize(self)
    }

    fn serialize_newtype_variant<T: Serialize + ?Sized>(
        self,
        _: &'static str,
        _: u32,
        variant: &'static str,
        value: &T,
    ) -> Result<bool, Error> {
        Ok(variant == self.0 || value.serialize(self)?)
    }

    fn serialize_seq(self, _: Option<usize>) -> Result<Within<'a>, Error> {
        Ok(Within { key: self.0, found: false })
    }

    fn serialize_tuple(self, _: usize) -> Result<Within<'a>, Error> {
        Ok(Within { key: self.0, found: false })
    }

    fn serialize_tuple_struct(self, _: &'static str, _: usize) -> Result<Self::SerializeTupleStruct, Error> {
        Err(Error::custom("not a value of documents"))
    }

    fn serialize_tuple_variant(
        self,
        _: &'static str,
        _: u32,
        _: &'static str,
        _: usize,
    ) -> Result<Self::SerializeTupleVariant, Error> {
        Err(Error::custom("not a value of documents"))
    }

    fn serialize_map(self, _: Option<usize>) -> Result<Within<'a>, Error> {
        Ok(Within { key: self.0, found: false })
    }

    fn serialize_struct(self, _: &'static str, _: usize) -> Result<Within<'a>, Error> {
        Ok(Within { key: self.0, found: false })
    }

    fn serialize_struct_variant(
        self,
        _: &'static str,
        _: u32,
        variant: &'static str,
        _: usize,
    ) -> Result<Within<'a>, Error> {
        Ok(Within { key: self.0, found: variant == self.0 })
    }
}
